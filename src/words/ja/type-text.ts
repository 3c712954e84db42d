import type { TypeTextWords } from '../en/type-text.ts';

export const typeText: TypeTextWords = {
  type: {
    'custom-tcp': { what: '好きな TCP ポートを手で入力します。TCP の帰り道は、これで書きます。' },
    'custom-udp': { what: '好きな UDP ポートを手で入力します。たとえば HTTP/3 は UDP 443 です。' },
    'custom-icmp': { what: 'ICMP メッセージを一種類だけ。ping のエコー要求など。' },
    'custom-icmpv6': { what: 'ICMPv6 メッセージを一種類だけ。ping のエコー要求など。' },
    'custom-protocol': { what: 'IANA の番号で指定するプロトコル。IPsec の ESP なら 50。' },
    'all-tcp': { what: 'TCP ポート 0〜65535 のすべて。目当てのサービスだけでなく、全サービスが対象です。' },
    'all-udp': { what: 'UDP ポート 0〜65535 のすべて。' },
    'all-icmp': { what: 'ICMP メッセージのすべて。ping も、失敗を送信元に知らせるエラーも。' },
    'all-icmpv6': { what: 'ICMPv6 メッセージのすべて。ping も、失敗を送信元に知らせるエラーも。' },
    all: { what: 'すべてのプロトコル、すべてのポート。' },
    ssh: {
      what: '暗号化した一本の接続で、シェル・ファイル転送・トンネル。',
      listens: 'OpenSSH、小型機器の Dropbear、SFTP サーバー、Git サーバー',
    },
    telnet: {
      what: '暗号化しないリモートシェル。経路上の誰でもパスワードを読めます。',
      listens: '古いルーター、スイッチ、カメラ',
    },
    smtp: {
      what: 'メールサーバーから次のメールサーバーへの配送。',
      listens: 'Postfix、Exim、Sendmail、Microsoft Exchange',
    },
    nameserver: {
      what: '1979 年のネームサービス（IEN 116）と、Windows の WINS の複製。',
      listens: '古い Windows Server の WINS。ほかにはほとんどありません',
    },
    'dns-udp': {
      what: '名前解決。ふだんの問い合わせと応答。',
      listens: 'BIND、Unbound、dnsmasq、Windows の DNS サーバー',
    },
    'dns-tcp': {
      what: '名前解決のうち、UDP に収まらない応答とゾーン転送。',
      listens: 'BIND、Unbound、dnsmasq、Windows の DNS サーバー',
    },
    http: {
      what: '暗号化しないウェブ。HTTPS へのリダイレクトだけ、ということも。',
      listens: 'nginx、Apache HTTP Server、Microsoft IIS、ロードバランサー',
    },
    pop3: { what: 'メールをサーバーから取り出します。', listens: 'Dovecot、Microsoft Exchange' },
    imap: {
      what: 'サーバーに置いたままメールを読みます。',
      listens: 'Dovecot、Cyrus IMAP、Microsoft Exchange',
    },
    ldap: {
      what: 'ディレクトリへの問い合わせ。誰がどのグループにいるか。',
      listens: 'OpenLDAP、Active Directory',
    },
    https: {
      what: 'TLS で守られたウェブと API。',
      listens: 'nginx、Apache HTTP Server、Microsoft IIS、ロードバランサー、一部の VPN',
    },
    smb: {
      what: 'Windows のファイル共有。',
      listens: 'Windows ファイルサーバー、Samba、Amazon FSx for Windows File Server',
    },
    smtps: {
      what: 'メールの投稿。最初から TLS。',
      listens: 'Postfix、Exim、Amazon SES の SMTP エンドポイント',
    },
    imaps: { what: 'TLS 上の IMAP。', listens: 'Dovecot、Cyrus IMAP、Microsoft Exchange' },
    pop3s: { what: 'TLS 上の POP3。', listens: 'Dovecot、Microsoft Exchange' },
    mssql: {
      what: 'Microsoft SQL Server の既定のインスタンス。',
      listens: 'SQL Server、Amazon RDS for SQL Server',
    },
    oracle: { what: 'Oracle Database のリスナー。', listens: 'Oracle Database、Amazon RDS for Oracle' },
    nfs: { what: 'Unix のファイル共有。', listens: 'Linux の NFS サーバー、Amazon EFS' },
    mysql: { what: 'MySQL と、その互換データベース。', listens: 'MySQL、MariaDB、Aurora MySQL' },
    rdp: { what: 'Windows のデスクトップを遠くから。', listens: 'Windows リモートデスクトップ、xrdp' },
    postgres: { what: 'PostgreSQL と、その互換データベース。', listens: 'PostgreSQL、Aurora PostgreSQL' },
    redshift: { what: 'AWS のデータウェアハウス。', listens: 'Amazon Redshift' },
    'winrm-http': {
      what: 'Windows でのリモートコマンド実行。',
      listens: 'Windows リモート管理（WinRM）。PowerShell リモート処理や Ansible がつなぐ先',
    },
    'winrm-https': {
      what: 'Windows でのリモートコマンド実行。TLS 上。',
      listens: 'Windows リモート管理（WinRM）。PowerShell リモート処理や Ansible がつなぐ先',
    },
    'http-alt': {
      what: 'ウェブの二つ目のポート。80 番を取れないプログラムの定番。',
      listens: 'Tomcat、Jenkins、ウェブプロキシ、開発用サーバー',
    },
    'https-alt': {
      what: '暗号化したウェブの二つ目のポート。',
      listens: 'TLS の Tomcat、アプライアンスの管理画面',
    },
    'elastic-graphics': {
      what: 'Windows インスタンスにネットワーク越しでつけた GPU。',
      listens: 'もう何も待ち受けていません',
    },
    cqlsh: {
      what: 'Cassandra のクエリ言語。Amazon Keyspaces のポートです。',
      listens: 'Amazon Keyspaces。Apache Cassandra 自身は 9042',
    },
  },

  note: {
    'icmp-columns': 'ICMP のタイプは「プロトコル」の列、コードは「ポート範囲」の列に入力します。',
    'ports-ignored':
      'TCP・UDP・ICMP 以外のプロトコルにポートはありません。範囲を書いても、全体が対象になります。',
    'no-icmp': 'ping は通りません。ICMP は別のプロトコルで、タイプも別です。',
    'ipv6-only':
      'タイプとコードが効くのは IPv6 の CIDR のときだけ。IPv4 の CIDR では ICMPv6 全体になります。',
    'not-in-talk':
      '講演の一覧にはありません。AWS のページではタイプとして挙げられています。一覧のどこに並ぶかは未確認です。',
    'not-in-list': '一覧からは選べません。API で作ったルールにはあり得ます。コンソールでの表示名は推測です。',
    'protocol-expected': 'TCP だと思われますが、AWS の資料では確認できていません。',
    restrict: 'AWS も、22 と 3389 は特定の範囲のアドレスにだけ開けるよう勧めています。',
    'port-25': 'EC2 からパブリックアドレスへの 25 番は、ルールで許可しても既定でブロックされます。',
    'not-dns': '名前に反して DNS ではありません。DNS は 53 番です。',
    'both-dns': 'DNS サーバーには UDP と TCP の両方が要ります。タイプは二つに分かれています。',
    'amazon-dns':
      'Amazon のリゾルバーへの問い合わせはフィルターを通りません。これは自前の DNS サーバー用です。',
    'tcp-only': 'TCP だけです。HTTP/3 は UDP 443 なので、カスタム UDP が要ります。',
    'slide-port': '講演のスライドの「MySQL=3389」は RDP のポートです。MySQL は 3306。',
    'service-ended': 'サービスは 2024 年 1 月 8 日に終了しました。今のコンソールに残っているかは未確認です。',
    'keyspaces-port': '9042 ではなく 9142。Amazon Keyspaces のためのタイプです。',
  },

  visitors: {
    remote: '決まった数人だけ。送信元はその人たちの範囲に。Session Manager ならポートを開けずに済みます。',
    web: '誰でも、ということが多い。それなら Anywhere で正しく、タイプがいちばん素直な書きかたです。',
    mail: '25 番にはよそのメールサーバーがどこからでも来ます。利用者が来る先はわかっているはずです。',
    names: '自分のホスト。世界に名前を答えるサーバーだけが、誰でも。',
    database:
      '問い合わせるアプリケーションだけ。送信元はそのセキュリティグループ。インターネットには開けません。',
    files: '自分のホストだけ。送信元はそのセキュリティグループ。インターネットには開けません。',
    directory: '自分のホストだけ。送信元はそのセキュリティグループ。インターネットには開けません。',
    graphics: 'もう誰も来ません。',
  },
};
