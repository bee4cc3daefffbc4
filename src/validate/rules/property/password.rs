use std::collections::HashSet;

use crate::validate::engine::{At, Function, Issue, Scope, function_of, truth_of_node};
use crate::validate::rules::function::dynamic_reference::is_reference;
use crate::validate::rules::{Rule, TEMPLATE, at};
use crate::value::{Map, Node, NodeKind};

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(&[TEMPLATE], check)],
};

const PAGE: &str = r#"# W2501: a password comes from a place where it is kept secret

## What it checks

A property that is called like a password, such as `Password` or `MasterUserPassword`, should hold a reference to a
secret: of Secrets Manager, or of an encrypted entry of the parameter store. A text is reported, and so is a plain
entry of the parameter store. A parameter that is used as a password should have `NoEcho: true`.

## Why it matters

Whoever can read the template or describe the stack reads what is written there. It also stays in the history of the
repository.

## Fails

```yaml
Resources:
  Directory:
    Type: AWS::DirectoryService::SimpleAD
    Properties:
      Name: corp.example.com
      Password: Secret-123
      Size: Small
      VpcSettings:
        VpcId: vpc-0123456789abcdef0
        SubnetIds: [subnet-0123456789abcdef0, subnet-0123456789abcdef1]
```

```yaml
Parameters:
  AdminSecret:
    Type: String
Resources:
  Directory:
    Type: AWS::DirectoryService::SimpleAD
    Properties:
      Name: corp.example.com
      Password: !Ref AdminSecret
      Size: Small
      VpcSettings:
        VpcId: vpc-0123456789abcdef0
        SubnetIds: [subnet-0123456789abcdef0, subnet-0123456789abcdef1]
```

## Passes

```yaml
Resources:
  Directory:
    Type: AWS::DirectoryService::SimpleAD
    Properties:
      Name: corp.example.com
      Password: "{{resolve:secretsmanager:directory:SecretString:password}}"
      Size: Small
      VpcSettings:
        VpcId: vpc-0123456789abcdef0
        SubnetIds: [subnet-0123456789abcdef0, subnet-0123456789abcdef1]
```

## References

- [CloudFormation best practices](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/best-practices.html)
- [Get values stored in other services using dynamic references](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html)
"#;

const NAMES: [&str; 9] = [
    "AccountPassword",
    "AdminPassword",
    "ADDomainJoinPassword",
    "CrossRealmTrustPrincipalPassword",
    "KdcAdminPassword",
    "Password",
    "DbPassword",
    "MasterUserPassword",
    "PasswordParam",
];

fn check(scope: &Scope<'_>, template: &Node, out: &mut Vec<Issue>) {
    let resources = template.get("Resources").and_then(Node::as_map);
    let mut visible = HashSet::new();
    for (id, resource) in resources.into_iter().flat_map(Map::iter) {
        if let Some(properties) = resource.get("Properties") {
            let steps = &mut ["Resources", id, "Properties"].map(At::Key).to_vec();
            each_password(properties, steps, &mut |name, value, steps| {
                look(scope, (name, value), steps, out);
                if let Some(parameter) = visible_parameter(scope, value)
                    && visible.insert((parameter, name))
                {
                    let path = ["Parameters", parameter].map(At::Key);
                    let message = format!("`{parameter}` is used as `{name}` and is not hidden");
                    out.push(
                        Issue::new(scope.path_below(&path), message)
                            .related(scope.path_below(steps), "it is used here")
                            .help("write `NoEcho: true`, or keep the password in Secrets Manager"),
                    );
                }
            });
        }
    }
}

/// Calls `then` with every value of a property that is called like a password.
fn each_password<'n>(
    node: &'n Node,
    steps: &mut Vec<At<'n>>,
    then: &mut dyn FnMut(&'n str, &'n Node, &[At<'n>]),
) {
    for (key, value) in node.as_map().into_iter().flat_map(Map::iter) {
        steps.push(At::Key(key));
        if NAMES.contains(&key) {
            then(key, value, steps);
        }
        each_password(value, steps, then);
        steps.pop();
    }
    for (index, item) in node.as_list().unwrap_or_default().iter().enumerate() {
        steps.push(At::Index(index));
        each_password(item, steps, then);
        steps.pop();
    }
}

fn look(scope: &Scope<'_>, (name, value): (&str, &Node), steps: &[At<'_>], out: &mut Vec<Issue>) {
    let message = match &value.kind {
        NodeKind::String(text) if !is_reference(text) => {
            format!("`{name}` is written in the template, where many can read it")
        }
        NodeKind::String(text) if is_plain_parameter(text) => {
            format!("`{name}` is read from a parameter store entry that is not encrypted")
        }
        NodeKind::Map(map) if map.len() != 1 => {
            format!("`{name}` is a mapping, and a text is expected")
        }
        _ => return,
    };
    out.push(
        Issue::new(scope.path_below(steps), message)
            .help("refer to a secret: `{{resolve:secretsmanager:NAME:SecretString:KEY}}`"),
    );
}

/// Whether a text has a dynamic reference to a plain entry of the parameter store.
fn is_plain_parameter(text: &str) -> bool {
    text.split("{{resolve:ssm:").skip(1).any(|rest| {
        let reference = rest
            .split("}}")
            .next()
            .filter(|name| name.len() < rest.len());
        reference.is_some_and(|reference| {
            let (name, version) = reference.split_once(':').unwrap_or((reference, "1"));
            let is_name = |c: char| c.is_ascii_alphanumeric() || "_.-/".contains(c);
            !name.is_empty()
                && name.chars().all(is_name)
                && !version.is_empty()
                && version.chars().all(|c| c.is_ascii_digit())
        })
    })
}

/// The parameter that a value refers to, if everybody can see its value.
fn visible_parameter<'n>(scope: &Scope<'_>, value: &'n Node) -> Option<&'n str> {
    let (Function::Ref, name) = function_of(value)? else {
        return None;
    };
    let name = name.as_str()?;
    let parameter = scope.engine.template.get("Parameters")?.get(name)?;
    let is_hidden = parameter.get("NoEcho").and_then(truth_of_node) == Some(true);
    (!is_hidden).then_some(name)
}
