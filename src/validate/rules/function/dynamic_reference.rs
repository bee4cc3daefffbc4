//! Dynamic references: text whose value is known at the deployment only.

use super::{
    dynamic_reference_secrets_manager_arn, dynamic_reference_secrets_manager_path,
    dynamic_reference_secure_string, dynamic_reference_ssm_path,
};
use crate::validate::engine::{Issue, Scope, listed};
use crate::validate::rules::Rule;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[],
};

const PAGE: &str = r#"# E1050: a dynamic reference names a service and what is looked up there

## What it checks

`{{resolve:ssm:name:version}}` and `{{resolve:ssm-secure:name:version}}` name a parameter, `{{resolve:secretsmanager:id:SecretString:key:stage:version}}` names a secret by its name or its ARN. Other services, too few or too many parts, and anything but `SecretString` behind a secret are reported. Text that functions put together is not looked at.

## Why it matters

CloudFormation looks the value up when the stack is deployed. A reference that it cannot read fails there, or stays in the value as it is written.

## Fails

```yaml
Resources:
  Topic:
    Type: AWS::SNS::Topic
    Properties:
      DisplayName: "{{resolve:parameters:display-name}}"
```

## Passes

```yaml
Resources:
  Topic:
    Type: AWS::SNS::Topic
    Properties:
      DisplayName: "{{resolve:ssm:display-name:1}}"
```

## References

- AWS CloudFormation User Guide, dynamic references: <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html>
"#;

const SERVICES: [&str; 3] = ["ssm", "ssm-secure", "secretsmanager"];

/// The dynamic reference that stands on the only line of a text, without its braces: `resolve:ssm:name`.
pub(in crate::validate) fn reference_in(text: &str) -> Option<&str> {
    let line = text.strip_suffix('\n').unwrap_or(text);
    let before_end = line.get(..line.rfind("}}")?)?;
    if line.contains('\n') {
        return None;
    }
    let starts = before_end.rmatch_indices("{{resolve:");
    let mut references = starts.filter_map(|(start, _)| before_end.get(start + 2..));
    references.find(|reference| reference.len() > "resolve:".len())
}

/// Whether a text has a dynamic reference such as `{{resolve:ssm:name}}` on its only line.
pub(in crate::validate) fn is_reference(text: &str) -> bool {
    reference_in(text).is_some()
}

/// Checks a dynamic reference that stands in a text of its own.
pub(in crate::validate) fn check(scope: &Scope<'_>, reference: &str, out: &mut Vec<Issue>) {
    let parts: Vec<&str> = reference.split(':').skip(1).collect();
    let mut tell = |message: String| {
        let issue = Issue::new(scope.path(), format!("{message} in `{{{{{reference}}}}}`"));
        out.push(issue.of(RULE.code()));
    };
    let [service, rest @ ..] = parts.as_slice() else {
        return;
    };
    if !SERVICES.contains(service) {
        let services = listed(SERVICES.into_iter());
        tell(format!("`{service}` is not one of {services}"));
        return;
    }
    let Some(first) = rest.first() else {
        tell(format!("there is no name behind `{service}`"));
        return;
    };
    match (*service, *first) {
        ("secretsmanager", "arn") => arn_of_secret(rest, &mut tell),
        ("secretsmanager", _) => secret(rest, &mut tell),
        _ => parameter(rest, &mut tell),
    }
    match *service {
        "ssm" => dynamic_reference_ssm_path::check(scope, reference, out),
        "ssm-secure" => dynamic_reference_secure_string::check(scope, reference, out),
        _ => {
            dynamic_reference_secrets_manager_path::check(scope, reference, out);
            dynamic_reference_secrets_manager_arn::check(scope, reference, out);
        }
    }
}

/// `name` or `name:version`.
fn parameter(parts: &[&str], tell: &mut dyn FnMut(String)) {
    let is_of_name = |c: char| c.is_ascii_alphanumeric() || "_.-/".contains(c);
    let is_digit = |c: char| c.is_numeric();
    if let Some(name) = parts.first().filter(|name| !name.contains(is_of_name)) {
        tell(format!("`{name}` is not the name of a parameter"));
    }
    if let Some(version) = parts.get(1).filter(|version| !version.contains(is_digit)) {
        tell(format!("`{version}` is not the version of a parameter"));
    }
    if let Some(more) = parts.get(2) {
        tell(format!("`{more}` stands behind the version"));
    }
}

/// `id:SecretString:key:stage:version`, of which all but the id may be missing.
fn secret(parts: &[&str], tell: &mut dyn FnMut(String)) {
    secret_string(parts.get(1), tell);
    if let Some(more) = parts.get(5) {
        tell(format!("`{more}` stands behind the version"));
    }
}

/// The same with `arn:partition:secretsmanager:region:account:secret:id` for the id.
fn arn_of_secret(parts: &[&str], tell: &mut dyn FnMut(String)) {
    if parts.len() < 7 {
        tell("the ARN of the secret has fewer parts than an ARN has".to_owned());
    }
    if let Some(kind) = parts.get(5).filter(|kind| **kind != "secret") {
        tell(format!(
            "`{kind}` stands where the ARN of a secret has `secret`"
        ));
    }
    secret_string(parts.get(7), tell);
    if let Some(more) = parts.get(11) {
        tell(format!("`{more}` stands behind the version"));
    }
}

fn secret_string(part: Option<&&str>, tell: &mut dyn FnMut(String)) {
    if let Some(part) = part.filter(|part| !matches!(**part, "SecretString" | "")) {
        tell(format!("`{part}` stands where only `SecretString` may"));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_reference_of_a_line_counts() {
        assert_eq!(reference_in("{{resolve:ssm:a}}"), Some("resolve:ssm:a"));
        assert_eq!(
            reference_in("a {{resolve:x}} {{resolve:y}} b\n"),
            Some("resolve:y")
        );
        assert_eq!(
            reference_in("{{resolve:ssm:a}} {{resolve:}}"),
            Some("resolve:ssm:a}} {{resolve:")
        );
        for text in [
            "{{resolve:}}",
            "{{resolve:a}",
            "{{resolve:a}}\nb",
            "}}{{resolve:a",
        ] {
            assert_eq!(reference_in(text), None, "{text}");
        }
    }
}
