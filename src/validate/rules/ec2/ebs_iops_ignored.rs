use super::block_device::VOLUMES;
use crate::validate::engine::{Issue, Scope};
use crate::validate::rules::{Rule, at};
use crate::value::Node;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(VOLUMES, check)],
};

const PAGE: &str = r#"# W3671: only volumes with provisioned performance take `Iops`

## What it checks

A volume in a block device mapping that has `Iops` must not be of the type `gp2`, `st1`, `sc1` or `standard`. The
types `io1`, `io2` and `gp3` take the value.

## Why it matters

The performance of the other types follows from their size. Amazon EC2 does not use the number, so the volume is
slower or faster than the template says.

## Fails

```yaml
Resources:
  Instance:
    Type: AWS::EC2::Instance
    Properties:
      ImageId: ami-0123456789abcdef0
      BlockDeviceMappings:
      - DeviceName: /dev/sdb
        Ebs:
          VolumeType: gp2
          VolumeSize: 100
          Iops: 3000
```

## Passes

```yaml
Resources:
  Instance:
    Type: AWS::EC2::Instance
    Properties:
      ImageId: ami-0123456789abcdef0
      BlockDeviceMappings:
      - DeviceName: /dev/sdb
        Ebs:
          VolumeType: gp3
          VolumeSize: 100
          Iops: 3000
```

## References

- [Amazon EBS User Guide, Amazon EBS volume types](https://docs.aws.amazon.com/ebs/latest/userguide/ebs-volume-types.html)
"#;

fn check(scope: &Scope<'_>, volume: &Node, out: &mut Vec<Issue>) {
    const WITHOUT: [&str; 4] = ["gp2", "st1", "sc1", "standard"];
    let Some(kind) = volume.get("VolumeType").and_then(Node::as_str) else {
        return;
    };
    let has_iops = volume.as_map().is_some_and(|map| map.contains("Iops"));
    if has_iops && WITHOUT.iter().any(|known| known.eq_ignore_ascii_case(kind)) {
        let message = format!("`Iops` has no effect on a volume of the type `{kind}`");
        let issue = Issue::new(scope.path_to("Iops"), message);
        out.push(issue.help("take it away, or choose the type `gp3`"));
    }
}
