use crate::validate::engine::{
    Function, Issue, Scope, at_resource, each_along, function_of, named,
};
use crate::validate::rules::{Rule, at};
use crate::value::{Node, NodeKind};

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(&["Resources/AWS::EC2::Instance/Properties"], check)],
};

const PAGE: &str = r#"# E3673: an instance has an image, its own or that of its launch template

## What it checks

An instance without `ImageId` must name a launch template. Where that is a resource of the same template, its
`LaunchTemplateData` must have an `ImageId`; other launch templates are taken as they are. Values with `Fn::If` are
looked at under each condition.

## Why it matters

No instance starts without an image. Amazon EC2 refuses the launch, and the stack is rolled back after everything that
the instance depends on was created.

## Fails

```yaml
Resources:
  Template:
    Type: AWS::EC2::LaunchTemplate
    Properties:
      LaunchTemplateData:
        InstanceType: t3.micro
  Instance:
    Type: AWS::EC2::Instance
    Properties:
      LaunchTemplate:
        LaunchTemplateId:
          Ref: Template
        Version:
          Fn::GetAtt:
          - Template
          - LatestVersionNumber
```

## Passes

```yaml
Resources:
  Template:
    Type: AWS::EC2::LaunchTemplate
    Properties:
      LaunchTemplateData:
        InstanceType: t3.micro
        ImageId: ami-0123456789abcdef0
  Instance:
    Type: AWS::EC2::Instance
    Properties:
      LaunchTemplate:
        LaunchTemplateId:
          Ref: Template
        Version:
          Fn::GetAtt:
          - Template
          - LatestVersionNumber
```

## References

- [AWS::EC2::Instance](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-instance.html)
- [AWS::EC2::LaunchTemplate](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-launchtemplate.html)
"#;

fn check(scope: &Scope<'_>, properties: &Node, out: &mut Vec<Issue>) {
    each_along(scope, properties, &["ImageId"], &mut |inner, image| {
        if image.is_some_and(says_something) {
            return true;
        }
        let path = inner.path();
        let path = match path.last() {
            Some(last) if !last.is("ImageId") => path,
            _ => scope.path(),
        };
        let mut has_template = false;
        let mut lacking = None;
        each_template(inner, properties, &mut |scope, template| {
            has_template = true;
            if image.is_none() && lacking.is_none() {
                lacking = template.and_then(|template| without_image(scope, template));
            }
        });
        if !has_template {
            let issue = Issue::new(
                path,
                "the instance has neither `ImageId` nor a launch template",
            );
            out.push(issue.help("add `ImageId`"));
        } else if let Some(template) = lacking {
            let message =
                format!("neither the instance nor its launch template `{template}` has `ImageId`");
            out.push(Issue::new(path, message).help("add `ImageId` to one of them"));
        }
        true
    });
}

/// Whether a value is more than nothing in one of its forms.
fn says_something(value: &Node) -> bool {
    match &value.kind {
        NodeKind::Null => false,
        NodeKind::Bool(truth) => *truth,
        NodeKind::Number(number) => number.as_f64() != Some(0.0),
        NodeKind::String(text) => !text.is_empty(),
        NodeKind::List(list) => !list.is_empty(),
        NodeKind::Map(map) => !map.is_empty(),
        NodeKind::Invalid(_) => true,
    }
}

/// Calls `then` with every launch template that an instance can name, by its id or else by its name.
fn each_template(
    scope: &Scope<'_>,
    properties: &Node,
    then: &mut dyn FnMut(&Scope<'_>, Option<&Node>),
) {
    each_along(
        scope,
        properties,
        &["LaunchTemplate"],
        &mut |scope, template| {
            let Some(template) = template.filter(|template| says_something(template)) else {
                return true;
            };
            each_along(scope, template, &["LaunchTemplateId"], &mut |scope, id| {
                then(scope, id);
                if id.is_some() {
                    return true;
                }
                each_along(
                    scope,
                    template,
                    &["LaunchTemplateName"],
                    &mut |scope, name| {
                        then(scope, name);
                        true
                    },
                )
            })
        },
    );
}

/// The launch template of this template that a reference names, where it can be without an image.
fn without_image(scope: &Scope<'_>, reference: &Node) -> Option<String> {
    let (function, _) = function_of(reference)?;
    let id = named(reference)?;
    let model = &scope.engine.model;
    let is_elsewhere = model.parameters.contains_key(id) || !model.resources.contains_key(id);
    if function == Function::Ref && is_elsewhere {
        return None;
    }
    let mut is_missing = false;
    at_resource(scope, id, |scope, resource| {
        let node = resource
            .node
            .filter(|_| resource.kind == "AWS::EC2::LaunchTemplate");
        let path = ["Properties", "LaunchTemplateData", "ImageId"];
        match node {
            Some(node) => {
                each_along(scope, node, &path, &mut |_, image| {
                    is_missing = image.is_none();
                    !is_missing
                });
            }
            None => is_missing = true,
        }
    })
    .unwrap_or_else(|| is_missing = true);
    is_missing.then(|| id.to_owned())
}
