use std::collections::HashSet;

use crate::validate::engine::{At, Issue, Scope, Target, listed};
use crate::validate::rules::{Rule, TEMPLATE, at};
use crate::value::Node;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(&[TEMPLATE], check)],
};

const PAGE: &str = r#"# W2506: a parameter for an image has a type for images

## What it checks

A parameter that `ImageId` of an instance, a launch template, a fleet or an environment refers to directly should have
the type `AWS::EC2::Image::Id`, or `AWS::SSM::Parameter::Value<AWS::EC2::Image::Id>` where the parameter store holds
it.

## Why it matters

With these types CloudFormation checks before the deployment that the image exists, and the console offers those that
there are. A parameter of type `String` takes anything.

## Fails

```yaml
Parameters:
  Image:
    Type: String
Resources:
  Server:
    Type: AWS::EC2::Instance
    Properties:
      ImageId: !Ref Image
```

## Passes

```yaml
Parameters:
  Image:
    Type: AWS::EC2::Image::Id
Resources:
  Server:
    Type: AWS::EC2::Instance
    Properties:
      ImageId: !Ref Image
```

## References

- [CloudFormation best practices](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/best-practices.html)
- [Parameters section](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/parameters-section-structure.html)
"#;

const TYPES: [&str; 2] = [
    "AWS::EC2::Image::Id",
    "AWS::SSM::Parameter::Value<AWS::EC2::Image::Id>",
];

fn check(scope: &Scope<'_>, _template: &Node, out: &mut Vec<Issue>) {
    let model = &scope.engine.model;
    let mut told = HashSet::new();
    for reference in &scope.engine.references {
        let (
            Target::Name(name),
            [
                At::Key("Resources"),
                At::Key(id),
                At::Key("Properties"),
                rest @ ..,
            ],
        ) = (reference.target, &*reference.at)
        else {
            continue;
        };
        let (Some(resource), Some(parameter)) =
            (model.resources.get(*id), model.parameters.get(name))
        else {
            continue;
        };
        if !is_image(resource.kind, rest) || TYPES.contains(&parameter.kind) || !told.insert(name) {
            continue;
        }
        let message = format!(
            "`{name}` is used as an image, and its type is `{}`",
            parameter.kind
        );
        let path = scope.path_below(&["Parameters", name, "Type"].map(At::Key));
        out.push(
            Issue::new(path, message)
                .related(reference.path(), "it is used here")
                .help(format!(
                    "the types of images are {}",
                    listed(TYPES.into_iter())
                )),
        );
    }
}

/// Whether a `Ref` stands where the type expects an image, directly.
fn is_image(kind: &str, path: &[At<'_>]) -> bool {
    use At::{Index, Key};
    matches!(
        (kind, path),
        (
            "AWS::AutoScaling::LaunchConfiguration"
                | "AWS::Cloud9::EnvironmentEC2"
                | "AWS::EC2::Instance"
                | "AWS::ImageBuilder::Image",
            [Key("ImageId"), Key("Ref")],
        ) | (
            "AWS::Batch::ComputeEnvironment",
            [Key("ComputeResources"), Key("ImageId"), Key("Ref")],
        ) | (
            "AWS::EC2::LaunchTemplate",
            [Key("LaunchTemplateData"), Key("ImageId"), Key("Ref")]
        ) | (
            "AWS::EC2::SpotFleet",
            [
                Key("SpotFleetRequestConfigData"),
                Key("LaunchSpecifications"),
                Index(_),
                Key("ImageId"),
                Key("Ref"),
            ],
        )
    )
}
