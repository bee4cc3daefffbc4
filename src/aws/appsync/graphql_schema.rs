// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::AppSync::GraphQLSchema` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::AppSync::GraphQLSchema`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appsync-graphqlschema.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct GraphQLSchema(Body);

resource! { GraphQLSchema "AWS::AppSync::GraphQLSchema" }

impl GraphQLSchema {
    /// `ApiId`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn api_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ApiId", value);
        self
    }

    /// `Definition`: string.
    #[track_caller]
    pub fn definition(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Definition", value);
        self
    }

    /// `DefinitionS3Location`: string.
    #[track_caller]
    pub fn definition_s3_location(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DefinitionS3Location", value);
        self
    }
}

impl Handle<GraphQLSchema> {
    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }
}
