// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ApiGateway::ApiKey` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::ApiGateway::ApiKey`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-apikey.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ApiKey(Body);

resource! { ApiKey "AWS::ApiGateway::ApiKey" }

impl ApiKey {
    /// `CustomerId`: string.
    #[track_caller]
    pub fn customer_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CustomerId", value);
        self
    }

    /// `Description`: string.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Enabled`: boolean, default false.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enabled", value);
        self
    }

    /// `GenerateDistinctId`: boolean. A change replaces the resource.
    #[track_caller]
    pub fn generate_distinct_id(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("GenerateDistinctId", value);
        self
    }

    /// `Name`: string. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `StageKeys`: list of `StageKey`.
    #[track_caller]
    pub fn stage_keys(mut self, value: impl IntoValue<ListOf<StageKey>>) -> Self {
        self.0.set("StageKeys", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `Value`: string. A change replaces the resource.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

impl Handle<ApiKey> {
    /// `APIKeyId`
    #[inline]
    pub fn api_key_id(&self) -> Value<String> {
        self.attribute("APIKeyId")
    }
}

/// `StageKey` of `AWS::ApiGateway::ApiKey`.
#[derive(Clone, Default)]
#[must_use]
pub struct StageKey(Properties);

properties! { StageKey }

impl StageKey {
    /// `RestApiId`: string.
    #[track_caller]
    pub fn rest_api_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RestApiId", value);
        self
    }

    /// `StageName`: string.
    #[track_caller]
    pub fn stage_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StageName", value);
        self
    }
}

/// `Tag` of `AWS::ApiGateway::ApiKey`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters. Required.
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
