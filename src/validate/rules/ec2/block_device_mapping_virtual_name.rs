use super::block_device::DEVICES;
use crate::validate::rules::Rule;
use crate::validate::rules::question::extension;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[extension("aws_ec2_instance/virtualname_ephemeral").at(DEVICES)],
};

const PAGE: &str = r#"# E3715: without `Ebs` a device is an instance store volume, named `ephemeral0` to `ephemeral23`

## What it checks

A block device mapping that has `VirtualName` and no `Ebs` stands for an instance store volume. Its name must be
`ephemeral` with a number from 0 to 23.

## Why it matters

Instance store volumes have these names and no others. Amazon EC2 refuses another one, or starts the instance without
the disk that the template promises.

## Fails

```yaml
Resources:
  Subject:
    Type: AWS::EC2::Instance
    Properties:
      ImageId: ami-0123456789abcdef0
      BlockDeviceMappings:
      - DeviceName: /dev/sdb
        VirtualName: scratch
```

## Passes

```yaml
Resources:
  Subject:
    Type: AWS::EC2::Instance
    Properties:
      ImageId: ami-0123456789abcdef0
      BlockDeviceMappings:
      - DeviceName: /dev/sdb
        VirtualName: ephemeral0
```

## References

- [AWS::EC2::Instance BlockDeviceMapping](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ec2-instance-blockdevicemapping.html)
- [Amazon EC2 User Guide, Block device mappings](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/block-device-mapping-concepts.html)
"#;
