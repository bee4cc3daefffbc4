use crate::validate::rules::Rule;
use crate::validate::rules::question::extension;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[extension("aws_fsx_filesystem/storage_capacity")
        .at(&["Resources/AWS::FSx::FileSystem/Properties"])],
};

const PAGE: &str = r#"# E3725: the kind of a file system bounds its capacity

## What it checks

The `StorageCapacity` of a file system, in GiB, must be within the bounds of its `FileSystemType`: 32 to 65,536 for
`WINDOWS`, 1,200 and more for `LUSTRE`, 64 to 524,288 for `OPENZFS`, 1,024 and more for `ONTAP`.

## Why it matters

Amazon FSx refuses a file system of another size, and the stack is rolled back.

## Fails

```yaml
Resources:
  Subject:
    Type: AWS::FSx::FileSystem
    Properties:
      FileSystemType: LUSTRE
      SubnetIds:
      - subnet-12345678
      StorageCapacity: 100
```

## Passes

```yaml
Resources:
  Subject:
    Type: AWS::FSx::FileSystem
    Properties:
      FileSystemType: LUSTRE
      SubnetIds:
      - subnet-12345678
      StorageCapacity: 1200
```

## References

- [AWS::FSx::FileSystem](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-fsx-filesystem.html)
"#;
