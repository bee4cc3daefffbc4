//! Properties for which `aws cloudformation package` takes a path of this machine and puts what it uploaded.

use crate::validate::engine::{Issue, Scope, shown};
use crate::validate::rules::{Rule, at};
use crate::value::Node;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(&PATHS, check)],
};

const PAGE: &str = r#"# W3002: a property that needs an upload does not hold a path of this machine

## What it checks

For some properties `aws cloudformation package` takes a path of the machine on which it runs, uploads what is there
and writes a template with its address: code, layers, nested templates, definitions of interfaces. Such a path is
reported, unless the template is of the Serverless Application Model, whose tools always package.

## Why it matters

The template cannot be deployed as it is: CloudFormation does not see the machine. It has to be packaged first, every
time.

## Fails

```yaml
Resources:
  Orders:
    Type: AWS::CloudFormation::Stack
    Properties:
      TemplateURL: ./orders.yaml
```

## Passes

```yaml
Resources:
  Orders:
    Type: AWS::CloudFormation::Stack
    Properties:
      TemplateURL: https://s3.amazonaws.com/shop-templates/orders.yaml
```

## References

- [aws cloudformation package](https://docs.aws.amazon.com/cli/latest/reference/cloudformation/package.html)
"#;

/// Source: the page "package" of the AWS CLI command reference for CloudFormation.
const PATHS: [&str; 12] = [
    "Resources/AWS::ApiGateway::RestApi/Properties/BodyS3Location",
    "Resources/AWS::Lambda::Function/Properties/Code",
    "Resources/AWS::Lambda::LayerVersion/Properties/Content",
    "Resources/AWS::ElasticBeanstalk::ApplicationVersion/Properties/SourceBundle",
    "Resources/AWS::StepFunctions::StateMachine/Properties/DefinitionS3Location",
    "Resources/AWS::AppSync::GraphQLSchema/Properties/DefinitionS3Location",
    "Resources/AWS::AppSync::Resolver/Properties/RequestMappingTemplateS3Location",
    "Resources/AWS::AppSync::Resolver/Properties/ResponseMappingTemplateS3Location",
    "Resources/AWS::AppSync::FunctionConfiguration/Properties/RequestMappingTemplateS3Location",
    "Resources/AWS::AppSync::FunctionConfiguration/Properties/ResponseMappingTemplateS3Location",
    "Resources/AWS::CloudFormation::Stack/Properties/TemplateURL",
    "Resources/AWS::CodeCommit::Repository/Properties/Code/S3",
];

/// Whether a path of this machine may stand here instead of what the schema expects.
pub(in crate::validate) fn is_template_path(scope: &Scope<'_>, node: &Node) -> bool {
    node.as_str().is_some()
        && !scope.flags.strict_types
        && PATHS.iter().any(|path| scope.is_at(path))
}

fn check(scope: &Scope<'_>, node: &Node, out: &mut Vec<Issue>) {
    let Some(text) = node.as_str() else { return };
    if scope.engine.model.is_serverless()
        || scope.flags.in_function
        || text.starts_with("s3://")
        || text.starts_with("https://")
    {
        return;
    }
    let message = format!("{} is a path of this machine", shown(node));
    out.push(
        Issue::new(scope.path(), message)
            .help("`aws cloudformation package` uploads it and writes a template with its address"),
    );
}
