import type { networkProblem as en } from '../en/network-problem.ts';

export const networkProblem: typeof en = {
  'block-size': {
    vpc: {
      ipv4: (text) =>
        `「${text}」は VPC の CIDR ブロックにできません。プレフィックス長は 16 から 28 までです`,
      ipv6: (text) =>
        `「${text}」は VPC の IPv6 CIDR ブロックにできません。Amazon 提供なら /56、それ以外は /44 から /60 まで 4 刻みです`,
    },
    subnet: {
      ipv4: (text) =>
        `「${text}」はサブネットの CIDR ブロックにできません。プレフィックス長は 16 から 28 までです`,
      ipv6: (text) =>
        `「${text}」はサブネットの IPv6 CIDR ブロックにできません。/44 から /64 まで 4 刻みで、普通は /64 です`,
    },
  },
  outside: (text, of, id, blocks) => `「${text}」は、${of}「${id}」（${blocks}）の外です`,
  'no-ipv6': (of, id) => `${of}「${id}」に IPv6 CIDR ブロックがありません。\`ipv6\` に書きます`,
  'subnets-overlap': (text, block, other) =>
    `「${text}」は、サブネット「${other}」の「${block}」と重なっています`,
  'blocks-overlap': (text, other) => `「${text}」は、同じ VPC の「${other}」と重なっています`,
  'reserved-address': (address, subnet) =>
    `「${address}」は使えません。サブネット「${subnet}」の最初の 4 個と最後の 1 個のアドレスは AWS が予約しています`,
  'address-used': (address, by) => `「${address}」はもう「${by}」が使っています`,
  'inside-vpc': (address, vpc) =>
    `「${address}」は VPC「${vpc}」の中です。インターネット側のホストには別のアドレスを書きます`,
  'not-public': (address, block, use) =>
    `「${address}」はパブリック IP アドレスではありません。\`${block}\` は${use}です。ここにはパブリック IP アドレスを書きます`,
  'special-block': (text, use) =>
    `「${text}」は${use}なので、VPC には向きません。\`10.0.0.0/16\` などにします`,
  uses: {
    'this-network': 'まだアドレスを持たないホストのための範囲',
    private: 'プライベートネットワークの範囲',
    shared: '通信事業者の内部（キャリアグレード NAT）の範囲',
    loopback: 'ホストが自分自身に送るための範囲（ループバック）',
    'link-local': '同じリンクの中だけの範囲（リンクローカル）',
    benchmark: 'ネットワーク機器の性能試験の範囲',
    multicast: 'マルチキャストの範囲',
    reserved: '予約済みの範囲',
  },
  'block-mix': (text, primary) =>
    `「${primary}」で作った VPC に「${text}」は追加できません。追加できるのは、最初と同じプライベート範囲、\`100.64.0.0/10\`、パブリックな範囲です`,
  'block-kept': (text, range) =>
    `この VPC に「${text}」は追加できません。\`${range}\` は AWS のサービスが使っています。その外の範囲にします`,
  'blocks-over-quota': (count, quota, most) =>
    `一つの VPC に IPv4 CIDR ブロックが ${String(count)} 個あります。デフォルトのクォータは ${String(quota)} で、${String(most)} まで引き上げられます`,
  'blocks-over-most': (count, most) =>
    `一つの VPC の IPv4 CIDR ブロックは ${String(most)} 個までです（${String(count)} 個あります）`,
  'acl-of-other-vpc': (acl, aclVpc, subnetVpc) =>
    `ネットワーク ACL「${acl}」は VPC「${aclVpc}」のもので、このサブネットは VPC「${subnetVpc}」です`,
  'timeout-bounds': (seconds, first, last) =>
    `${String(seconds)} 秒は設定できません。${String(first)} 秒から ${String(last)} 秒までです`,
  'duplicate-route': (destination) => `\`${destination}\` へのルートはもうあります`,
  'local-route': {
    target: (destination) => `\`${destination}\` は VPC 自身の CIDR ブロックで、local ルートが必ずあります`,
    'not-simulated': (destination) =>
      `\`${destination}\` は VPC 自身の CIDR ブロックです。local ルートのターゲットをインターフェイスに変えることは、シミュレーションの対象外です`,
  },
  'inside-route': {
    destination: (destination) =>
      `\`${destination}\` は VPC の一部です。local より細かいルートの送信先は、サブネットの CIDR ブロック全体でなければなりません`,
    target: (destination) =>
      `\`${destination}\` は VPC の一部なので、ターゲットにできるのは NAT ゲートウェイかホストだけです`,
    'left-over': (destination) =>
      `\`${destination}\` は VPC の一部で、どのサブネットの CIDR ブロックでもありません。削除されたサブネットのルートが残った場合のほかには、ないはずのルートです`,
  },
  'reserved-route': (destination, reserved) =>
    `\`${destination}\` へのルートは作れません。\`${reserved}\` は AWS のサービス用に予約されています`,
  'eigw-ipv4': (destination) =>
    `Egress-Only インターネットゲートウェイは IPv6 用です。\`${destination}\` は IPv4 です`,
  'nat-ipv6': (destination) => `NAT ゲートウェイは IPv4 用です。\`${destination}\` は IPv6 です`,
  nat64: (destination) => `\`${destination}\` は NAT64 用の範囲ですが、NAT64 はシミュレーションの対象外です`,
  'not-peered': (vpc, other) =>
    `VPC「${vpc}」と「${other}」の間にピアリング接続がありません。\`peerings\` に書きます`,
  'not-attached': (vpc, gateway) =>
    `VPC「${vpc}」はトランジットゲートウェイ「${gateway}」にアタッチされていないので、このルートではどこにも届きません`,
  'target-of-other-vpc': (what, id, targetVpc, vpc) =>
    `${what}「${id}」は VPC「${targetVpc}」にあるので、VPC「${vpc}」のルートのターゲットにできません`,
  'checks-destination': (host) =>
    `「${host}」は自分宛てでないパケットを破棄します。中継させるには \`source-dest-check: false\` が必要です`,
  'peered-vpc-not-here': (vpc) => `VPC「${vpc}」はこのファイルにないので、そこへは送れません`,
  'peered-with-itself': (vpc) => `VPC「${vpc}」を自分自身とピアリングすることはできません`,
  'peered-twice': (one, other) =>
    `「${one}」と「${other}」はもうピアリングされています。二つの VPC の間に作れるピアリング接続は一つだけです`,
  'peered-overlap': (one, other) =>
    `「${one}」と「${other}」が重なっています。AWS ではピアリング接続を作成しても、すぐに失敗します`,
  'one-region': (one, other, why) =>
    `「${one}」と「${other}」は別のリージョンにはできません。${why}。\`region: same\` にします`,
  oneRegion: {
    'security-group': (id) =>
      `セキュリティグループ「${id}」が両方で使われていて、グループは一つのリージョンのものです`,
    'transit-gateway': (id) =>
      `両方がトランジットゲートウェイ「${id}」にアタッチされていて、これは一つのリージョンのものです`,
    peering: () => '二つの間の別のピアリング接続では、同じリージョンになっています',
    several: () => 'このファイルのほかの接続をたどると、同じリージョンになります',
  },
  'attachment-subnet-twice': (subnet) =>
    `サブネット「${subnet}」が二度書かれています。トランジットゲートウェイのインターフェイスは、アベイラビリティーゾーンごとに一つです`,
  'attachment-without-subnet': (vpc) =>
    `「${vpc}」のアタッチメントにサブネットがありません。トランジットゲートウェイのインターフェイスを置くサブネットが一つ以上必要です`,
  'attachment-subnet-elsewhere': (subnet, subnetVpc, vpc) =>
    `サブネット「${subnet}」は VPC「${subnetVpc}」のもので、このアタッチメントは「${vpc}」のものです`,
  'attached-overlap': (one, other) =>
    `「${one}」は、先にアタッチされた VPC の「${other}」と重なるので、トランジットゲートウェイにルートが伝播されません`,
  'route-to-unattached': (vpc, gateway) =>
    `VPC「${vpc}」はトランジットゲートウェイ「${gateway}」にアタッチされていません`,
  'balancer-preserves':
    'Application Load Balancer のターゲットから見える送信元は、いつもロードバランサー自身です。クライアント IP を保持できるのは Network Load Balancer だけです',
  'balancer-udp':
    'Application Load Balancer が待ち受けるのは TCP だけです。UDP は Network Load Balancer で受けます',
  'balancer-udp-hides':
    'UDP のリスナーでは、クライアント IP がいつも保持されます。`preserve-client-ip: false` にできるのは TCP だけです',
  'target-not-joined': (host, hostVpc, vpc) =>
    `ロードバランサーから「${host}」に届きません。VPC「${vpc}」と「${hostVpc}」は、ピアリングでもトランジットゲートウェイでもつながっていません`,
};
