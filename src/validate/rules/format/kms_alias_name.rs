use crate::validate::rules::Rule;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[],
};

const PAGE: &str = r#"# E1164: the name of an alias of a key begins with `alias/`

## What it checks

Where a property expects an alias of a key, a text is `alias/` with letters, digits and the characters `:/_-` behind it.

## Why it matters

KMS refuses an alias without this beginning: the beginning is what tells an alias from the id of a key.

## Fails

```yaml
Resources:
  Alias:
    Type: AWS::KMS::Alias
    Properties:
      AliasName: orders
      TargetKeyId: 1234abcd-12ab-34cd-56ef-1234567890ab
```

## Passes

```yaml
Resources:
  Alias:
    Type: AWS::KMS::Alias
    Properties:
      AliasName: alias/orders
      TargetKeyId: 1234abcd-12ab-34cd-56ef-1234567890ab
```

## References

- [Aliases in AWS KMS](https://docs.aws.amazon.com/kms/latest/developerguide/kms-alias.html)
"#;
