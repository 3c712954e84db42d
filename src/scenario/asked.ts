/** The request by which AWS hears of something: each refuses with error codes of its own. */
export type Asked = 'launch' | 'change' | 'load-balancer';
