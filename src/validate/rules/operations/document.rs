use crate::diagnostic::Code;
use crate::syntax;
use crate::validate::engine::{Functions, Issue, Profile, Scope};
use crate::validate::rules::{Rule, at, run_under};
use crate::value::{Node, Sources};

static DOCUMENT: Profile = Profile {
    owner: Code::new("E3051"),
    codes: &[],
};

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(
        &["Resources/AWS::SSM::Document/Properties/Content"],
        check,
    )],
};

const PAGE: &str = r#"# E3051: an SSM document says the version of its schema

## What it checks

The `Content` of an SSM document, as a mapping or as text in YAML or JSON, has a `schemaVersion` that Systems Manager knows. `description` and
`assumeRole` are texts.

## Why it matters

The version decides how the rest is read. Systems Manager refuses a document without one, and the deployment fails.

## Fails

```yaml
Resources:
  Restart:
    Type: AWS::SSM::Document
    Properties:
      DocumentType: Command
      Content:
        schemaVersion: "3.0"
        description: Restart the service
        mainSteps:
        - name: restart
          action: aws:runShellScript
          inputs:
            runCommand:
            - systemctl restart orders
```

## Passes

```yaml
Resources:
  Restart:
    Type: AWS::SSM::Document
    Properties:
      DocumentType: Command
      Content:
        schemaVersion: "2.2"
        description: Restart the service
        mainSteps:
        - name: restart
          action: aws:runShellScript
          inputs:
            runCommand:
            - systemctl restart orders
```

## References

- [Data elements and parameters](https://docs.aws.amazon.com/systems-manager/latest/userguide/documents-syntax-data-elements-parameters.html)
"#;

fn check(scope: &Scope<'_>, node: &Node, out: &mut Vec<Issue>) {
    let Some(schema) = scope.engine.facts.schema("other", "ssm/document") else {
        return;
    };
    let scope = scope.with(|scope| scope.flags.strict_types = true);
    let Some(text) = node.as_str() else {
        run_under(&scope, schema, &DOCUMENT, node, out);
        return;
    };
    match read(text) {
        Ok(document) => {
            // CloudFormation does not look into a text: a mapping `{"Ref": …}` there is no function.
            let scope = scope.with(|scope| scope.functions = Functions::NONE);
            run_under(&scope, schema, &DOCUMENT, &document, out);
        }
        Err(reason) => {
            let message = format!("this text is neither a document in YAML nor in JSON: {reason}");
            out.push(Issue::new(scope.path(), message));
        }
    }
}

/// A document as a text: JSON, or YAML, which may also begin with a brace.
fn read(text: &str) -> Result<Node, String> {
    let mut sources = Sources::default();
    let mut document = syntax::read(&mut sources, "document", text);
    if !document.diagnostics.is_empty() {
        let yaml = syntax::read_yaml(&mut sources, "document", text);
        if yaml.diagnostics.is_empty() {
            document = yaml;
        }
    }
    match (document.diagnostics.first(), document.root) {
        (Some(diagnostic), _) => Err(diagnostic.message.clone()),
        (None, Some(root)) => Ok(root),
        (None, None) => Err("it is empty".to_owned()),
    }
}
