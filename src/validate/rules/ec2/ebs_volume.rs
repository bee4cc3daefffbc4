use super::block_device::VOLUMES;
use crate::validate::rules::Rule;
use crate::validate::rules::question::extension;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[extension("aws_ec2_instance/blockdevicemappings").at(VOLUMES)],
};

const PAGE: &str = r#"# E3671: the volume type decides how many I/O operations a volume needs and takes

## What it checks

In a block device mapping, a volume of the type `io1` or `io2` must have `Iops` of at least 100, and at most 64,000 or
256,000. A volume of the type `gp3` may have `Iops` from 3,000 to 16,000.

## Why it matters

The number of I/O operations per second is what is bought with these types, and each type has its range. Amazon EC2
refuses a volume outside of it when the instance is launched, which can be long after the deployment of a launch
template.

## Fails

```yaml
Resources:
  Subject:
    Type: AWS::EC2::Instance
    Properties:
      ImageId: ami-0123456789abcdef0
      BlockDeviceMappings:
      - DeviceName: /dev/sda1
        Ebs:
          VolumeType: io1
          VolumeSize: 100
```

## Passes

```yaml
Resources:
  Subject:
    Type: AWS::EC2::Instance
    Properties:
      ImageId: ami-0123456789abcdef0
      BlockDeviceMappings:
      - DeviceName: /dev/sda1
        Ebs:
          VolumeType: io1
          VolumeSize: 100
          Iops: 1000
```

## References

- [Amazon EBS User Guide, Amazon EBS volume types](https://docs.aws.amazon.com/ebs/latest/userguide/ebs-volume-types.html)
- [AWS::EC2::Instance Ebs](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ec2-instance-ebs.html)
"#;
