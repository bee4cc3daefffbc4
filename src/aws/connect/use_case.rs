// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Connect::UseCase` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Connect::UseCase`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-usecase.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct UseCase(Body);

resource! { UseCase "AWS::Connect::UseCase" }

impl UseCase {
    /// `InstanceId`: string, 1 to 100 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn instance_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InstanceId", value);
        self
    }

    /// `IntegrationAssociationId`: string, 1 to 200 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn integration_association_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("IntegrationAssociationId", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `UseCaseType`: `UseCaseType`. Required. A change replaces the resource.
    #[track_caller]
    pub fn use_case_type(mut self, value: impl IntoValue<UseCaseType>) -> Self {
        self.0.set("UseCaseType", value);
        self
    }
}

impl Handle<UseCase> {
    /// `UseCaseArn`
    #[inline]
    pub fn use_case_arn(&self) -> Value<String> {
        self.attribute("UseCaseArn")
    }

    /// `UseCaseId`
    #[inline]
    pub fn use_case_id(&self) -> Value<String> {
        self.attribute("UseCaseId")
    }
}

/// `Tag` of `AWS::Connect::UseCase`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^(?!aws:)[\p{L}\p{Z}\p{N}_.:/=+\-@]*$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

choice! {
    /// `UseCaseType` of `AWS::Connect::UseCase`.
    UseCaseType
    RULES_EVALUATION "RULES_EVALUATION"
    CONNECT_CAMPAIGNS "CONNECT_CAMPAIGNS"
}
