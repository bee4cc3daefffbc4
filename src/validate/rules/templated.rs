//! Properties for which `aws cloudformation package` takes a path of this machine and puts what it uploaded.

use crate::validate::engine::Scope;
use crate::value::Node;

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
