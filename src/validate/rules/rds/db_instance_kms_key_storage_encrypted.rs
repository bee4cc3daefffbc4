use crate::validate::rules::Rule;
use crate::validate::rules::question::extension;
use crate::validate::rules::rds::with_engine_in_lower_case;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[extension("aws_rds_dbinstance/kmskey_storageencrypted")
        .seen(with_engine_in_lower_case)
        .at(&["Resources/AWS::RDS::DBInstance/Properties"])],
};

const PAGE: &str = r#"# E3720: a key is used only where the storage is encrypted

## What it checks

An instance that has a `KmsKeyId` has `StorageEncrypted: true`, unless its engine is one of RDS Custom.

## Why it matters

A key without encryption is refused. Who writes a key wants the storage encrypted, and `StorageEncrypted` is easily
forgotten because the key seems to say it.

## Fails

```yaml
Resources:
  Subject:
    Type: AWS::RDS::DBInstance
    Properties:
      Engine: mysql
      DBInstanceClass: db.m5.large
      AllocatedStorage: '20'
      MasterUsername: admin
      ManageMasterUserPassword: true
      KmsKeyId: alias/db
```

## Passes

```yaml
Resources:
  Subject:
    Type: AWS::RDS::DBInstance
    Properties:
      Engine: mysql
      DBInstanceClass: db.m5.large
      AllocatedStorage: '20'
      MasterUsername: admin
      ManageMasterUserPassword: true
      KmsKeyId: alias/db
      StorageEncrypted: true
```

## References

- [AWS::RDS::DBInstance](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-rds-dbinstance.html)
- [Encrypting Amazon RDS resources](https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Overview.Encryption.html)
"#;
