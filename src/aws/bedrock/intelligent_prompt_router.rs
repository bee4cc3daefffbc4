// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Bedrock::IntelligentPromptRouter` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Bedrock::IntelligentPromptRouter`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-intelligentpromptrouter.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct IntelligentPromptRouter(Body);

resource! { IntelligentPromptRouter "AWS::Bedrock::IntelligentPromptRouter" }

impl IntelligentPromptRouter {
    /// `Description`: string, 1 to 200 characters, pattern `^([0-9a-zA-Z:.][ _-]?)+$`. A change replaces the resource.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `FallbackModel`: `PromptRouterTargetModel`. Required. A change replaces the resource.
    #[track_caller]
    pub fn fallback_model(mut self, value: impl IntoValue<PromptRouterTargetModel>) -> Self {
        self.0.set("FallbackModel", value);
        self
    }

    /// `Models`: list of `PromptRouterTargetModel`. Required. A change replaces the resource.
    #[track_caller]
    pub fn models(mut self, value: impl IntoValue<ListOf<PromptRouterTargetModel>>) -> Self {
        self.0.set("Models", value);
        self
    }

    /// `PromptRouterName`: string, 1 to 64 characters, pattern `^([0-9a-zA-Z][ _-]?)+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn prompt_router_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PromptRouterName", value);
        self
    }

    /// `RoutingCriteria`: `RoutingCriteria`. Required. A change replaces the resource.
    #[track_caller]
    pub fn routing_criteria(mut self, value: impl IntoValue<RoutingCriteria>) -> Self {
        self.0.set("RoutingCriteria", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<IntelligentPromptRouter> {
    /// `CreatedAt`
    #[inline]
    pub fn created_at(&self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `PromptRouterArn`
    #[inline]
    pub fn prompt_router_arn(&self) -> Value<String> {
        self.attribute("PromptRouterArn")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }

    /// `Type`
    #[inline]
    pub fn type_(&self) -> Value<String> {
        self.attribute("Type")
    }

    /// `UpdatedAt`
    #[inline]
    pub fn updated_at(&self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// `PromptRouterTargetModel` of `AWS::Bedrock::IntelligentPromptRouter`.
#[derive(Clone, Default)]
#[must_use]
pub struct PromptRouterTargetModel(Properties);

properties! { PromptRouterTargetModel }

impl PromptRouterTargetModel {
    /// `ModelArn`: string, 1 to 2048 characters. Required.
    #[track_caller]
    pub fn model_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ModelArn", value);
        self
    }
}

/// `RoutingCriteria` of `AWS::Bedrock::IntelligentPromptRouter`.
#[derive(Clone, Default)]
#[must_use]
pub struct RoutingCriteria(Properties);

properties! { RoutingCriteria }

impl RoutingCriteria {
    /// `ResponseQualityDifference`: number, 0 to 100. Required.
    #[track_caller]
    pub fn response_quality_difference(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("ResponseQualityDifference", value);
        self
    }
}

/// `Tag` of `AWS::Bedrock::IntelligentPromptRouter`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^[a-zA-Z0-9\s._:/=+@-]*$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters, pattern `^[a-zA-Z0-9\s._:/=+@-]*$`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
