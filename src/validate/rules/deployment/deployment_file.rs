use crate::validate::rules::Rule;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[],
};

const PAGE: &str = r#"# E0100: a deployment file has the form that Git sync reads

## What it checks

A stack deployment file is a mapping with `template-file-path`, and where they are wanted `parameters` and `tags`. The path is
text, a parameter is a scalar or a list, a tag is text.

## Why it matters

Git sync deploys a stack when this file changes. With a file that it cannot read nothing is deployed, and that is told in the
console only.

## Fails

```yaml
template: stack.yaml
parameters:
  Environment: prod
```

## Passes

```yaml
template-file-path: stack.yaml
parameters:
  Environment: prod
tags:
  Team: orders
```

## References

- [Git sync](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/git-sync.html)
"#;
