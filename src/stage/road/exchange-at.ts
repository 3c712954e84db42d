import { isExchange, type Exchange, type Trace } from '../../trace/trace.ts';

/** The exchange whose road is drawn: the one going on, else the last one before it, else the first one to come. */
export function exchangeAt(trace: Trace, event: number): Exchange | undefined {
  const upToNow = trace.events.slice(0, event + 1);
  return upToNow.findLast(isDriven) ?? trace.events.find(isDriven) ?? upToNow.findLast(isExchange);
}

function isDriven(event: Trace['events'][number]): event is Exchange {
  return isExchange(event) && event.request.outcome !== 'not-sent';
}
