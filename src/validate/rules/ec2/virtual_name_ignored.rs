use super::block_device::DEVICES;
use crate::validate::engine::{Issue, Scope};
use crate::validate::rules::{Rule, at};
use crate::value::Node;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(DEVICES, check)],
};

const PAGE: &str = r#"# W3698: a device is an EBS volume or an instance store, not both

## What it checks

A block device mapping that has `Ebs` must not have `VirtualName` too.

## Why it matters

`VirtualName` names an instance store volume. Next to `Ebs` Amazon EC2 does not use it: the device is an EBS volume,
and the disk that the name stands for is not there.

## Fails

```yaml
Resources:
  Instance:
    Type: AWS::EC2::Instance
    Properties:
      ImageId: ami-0123456789abcdef0
      BlockDeviceMappings:
      - DeviceName: /dev/sdb
        VirtualName: ephemeral0
        Ebs:
          VolumeSize: 100
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
        VirtualName: ephemeral0
```

```yaml
Resources:
  Instance:
    Type: AWS::EC2::Instance
    Properties:
      ImageId: ami-0123456789abcdef0
      BlockDeviceMappings:
      - DeviceName: /dev/sdb
        Ebs:
          VolumeSize: 100
```

## References

- [Amazon EC2 User Guide, Block device mappings](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/block-device-mapping-concepts.html)
"#;

fn check(scope: &Scope<'_>, device: &Node, out: &mut Vec<Issue>) {
    let has = |key| device.as_map().is_some_and(|map| map.contains(key));
    if has("VirtualName") && has("Ebs") {
        let message = "`VirtualName` has no effect next to `Ebs`";
        let issue = Issue::new(scope.path_to("VirtualName"), message);
        out.push(issue.help("take one of them away"));
    }
}
