use crate::validate::rules::Rule;
use crate::validate::rules::question::other;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[other("metadata/cfn_lint")
        .every()
        .at(&["Metadata/cfn-lint"])],
};

const PAGE: &str = r#"# W4005: the linter's configuration in the template has known keys and values of their type

## What it checks

`cfn-lint` in `Metadata` has a mapping `config` with known keys only: `ignore_checks`, `regions` and `append_rules` are lists
of text, `configure_rules` is a mapping, `merge_configs`, `include_experimental` and `ignore_bad_template` are true or false.

## Why it matters

A key that nobody knows configures nothing. The check that was to be silent goes on to speak, or the one that was to speak
stays silent, and nobody is told why.

## Fails

```yaml
Metadata:
  cfn-lint:
    config:
      ignored_checks: [W2001]
Resources:
  Orders:
    Type: AWS::SNS::Topic
```

## Passes

```yaml
Metadata:
  cfn-lint:
    config:
      ignore_checks: [W2001]
Resources:
  Orders:
    Type: AWS::SNS::Topic
```

## References

- [Template configuration of cfn-lint](https://github.com/aws-cloudformation/cfn-lint#metadata)
"#;
