use crate::validate::rules::Rule;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[],
};

const PAGE: &str = r#"# E1162: the id of a key is a UUID, `mrk-` and 32 digits, or an alias

## What it checks

Where a property expects the id of a key, a text is a UUID, `mrk-` with 32 hexadecimal digits, or `alias/` with a name.
Properties that take ids, ARNs and aliases tell with E3017 that none of these forms fits, and this is one of the
reasons.

## Why it matters

A key that is not found fails the resource that is to be encrypted with it. A name without `alias/` before it is the usual
mistake.

## Fails

```yaml
Resources:
  Orders:
    Type: AWS::SQS::Queue
    Properties:
      KmsMasterKeyId: orders key
```

## Passes

```yaml
Resources:
  Orders:
    Type: AWS::SQS::Queue
    Properties:
      KmsMasterKeyId: 1234abcd-12ab-34cd-56ef-1234567890ab
```

## References

- [Key identifiers (KeyId)](https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html#key-id)
"#;
