use super::ingress::{Opening, PLACES, each_opening};
use crate::validate::engine::{Issue, Scope};
use crate::validate::rules::{Rule, at};
use crate::value::Node;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(PLACES, check)],
};

const PAGE: &str = r#"# S1001: ports of administration and of databases are never open to the internet

## What it checks

No rule of a security group lets everyone (`0.0.0.0/0`, `::/0`) reach the ports of remote login, of file shares or of databases: 22, 3389, 3306, 5432, 6379,
27017 and the like. Ranges that contain such a port count, and so does a rule for all protocols.

## Why it matters

These ports are tried day and night from everywhere, within minutes after an address appears. One weak password or one flaw in the server is then
enough, and behind these ports there is nothing that limits the damage.

## Fails

```yaml
Resources:
  Servers:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: Servers
      SecurityGroupIngress:
        - IpProtocol: tcp
          FromPort: 22
          ToPort: 22
          CidrIp: 0.0.0.0/0
```

```yaml
Parameters:
  GroupId:
    Type: AWS::EC2::SecurityGroup::Id
Resources:
  Database:
    Type: AWS::EC2::SecurityGroupIngress
    Properties:
      GroupId: !Ref GroupId
      IpProtocol: tcp
      FromPort: 5000
      ToPort: 6000
      CidrIpv6: ::/0
```

## Passes

```yaml
Resources:
  Servers:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: Servers
      SecurityGroupIngress:
        - IpProtocol: tcp
          FromPort: 22
          ToPort: 22
          CidrIp: 10.0.0.0/16
```

```yaml
Parameters:
  Source:
    Type: String
Resources:
  Servers:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: Servers
      SecurityGroupIngress:
        - IpProtocol: tcp
          FromPort: 22
          ToPort: 22
          CidrIp: !Ref Source
        - IpProtocol: icmp
          FromPort: 3
          ToPort: 4
          CidrIp: 0.0.0.0/0
```

## References

- [Control traffic to your AWS resources using security groups](https://docs.aws.amazon.com/vpc/latest/userguide/vpc-security-groups.html)
- AWS Security Hub controls EC2.13, EC2.14 and EC2.19
"#;

/// Ports and what listens there.
const PORTS: [(i64, &str); 22] = [
    (22, "SSH"),
    (23, "Telnet"),
    (445, "SMB"),
    (1433, "SQL Server"),
    (1434, "SQL Server"),
    (1521, "Oracle"),
    (2049, "NFS"),
    (3306, "MySQL"),
    (3389, "RDP"),
    (5432, "PostgreSQL"),
    (5439, "Redshift"),
    (5500, "VNC"),
    (5601, "OpenSearch Dashboards"),
    (5900, "VNC"),
    (5985, "WinRM"),
    (5986, "WinRM"),
    (6379, "Redis"),
    (8182, "Neptune"),
    (9042, "Cassandra"),
    (9200, "OpenSearch"),
    (11211, "Memcached"),
    (27017, "MongoDB"),
];

/// The ports of administration and databases that an opening contains.
pub(super) fn guarded(opening: &Opening) -> impl Iterator<Item = (i64, &'static str)> {
    PORTS
        .into_iter()
        .filter(|(port, _)| opening.ports.contains(port))
}

fn check(scope: &Scope<'_>, properties: &Node, out: &mut Vec<Issue>) {
    each_opening(scope, properties, &mut |scope, opening| {
        let mut found = guarded(opening);
        let Some((port, service)) = found.next() else {
            return;
        };
        let more = match found.count() {
            0 => String::new(),
            count => format!(" and {count} more of this kind"),
        };
        let message = format!("everyone in the world reaches port {port} ({service}){more}");
        let help = "name the addresses or the security group that need it, or use Session Manager";
        out.push(Issue::new(scope.path(), message).help(help));
    });
}
