use crate::validate::engine::{Issue, Scope};
use crate::validate::rules::{Rule, at};
use crate::value::Node;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(
        &["Resources/AWS::SSM::Parameter/Properties/Name"],
        check,
    )],
};

const PAGE: &str = r#"# W3701: the name of a parameter is a plain name or a path, and does not begin with `aws` or `ssm`

## What it checks

The `Name` of a parameter is made of letters, digits and `_.-`, or is a path of such parts that begins with `/`. It does not begin with `aws`
or `ssm`, in small or capital letters, with a slash before or without.

## Why it matters

AWS keeps these beginnings for parameters that it publishes itself. In most accounts the parameter store refuses them, and the deployment
fails.

## Fails

```yaml
Resources:
  Table:
    Type: AWS::SSM::Parameter
    Properties:
      Type: String
      Name: /aws/orders/table
      Value: orders
```

## Passes

```yaml
Resources:
  Table:
    Type: AWS::SSM::Parameter
    Properties:
      Type: String
      Name: /orders/table
      Value: orders
```

## References

- [PutParameter](https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_PutParameter.html)
"#;

fn check(scope: &Scope<'_>, node: &Node, out: &mut Vec<Issue>) {
    let Some(name) = node.as_str() else { return };
    let plain = name.strip_prefix('/').unwrap_or(name);
    let start: String = plain.chars().take(3).flat_map(char::to_lowercase).collect();
    let message = if start == "aws" || start == "ssm" {
        format!("names that begin with `aws` or `ssm` are reserved, as `{name}` does")
    } else if !is_name(name) {
        format!(
            "`{name}` is neither a name of letters, digits and `_.-` nor a path such as `/app/table`"
        )
    } else {
        return;
    };
    out.push(Issue::new(scope.path(), message));
}

fn is_name(name: &str) -> bool {
    let is_part = |part: &str| {
        !part.is_empty()
            && part
                .chars()
                .all(|c| c.is_alphanumeric() || "_.-".contains(c))
    };
    match name.strip_prefix('/') {
        Some(path) => path.split('/').all(is_part),
        None => is_part(name),
    }
}
