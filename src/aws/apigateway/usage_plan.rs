// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ApiGateway::UsagePlan` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::ApiGateway::UsagePlan`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-usageplan.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct UsagePlan(Body);

resource! { UsagePlan "AWS::ApiGateway::UsagePlan" }

impl UsagePlan {
    /// `ApiStages`: list of `ApiStage`.
    #[track_caller]
    pub fn api_stages(mut self, value: impl IntoValue<ListOf<ApiStage>>) -> Self {
        self.0.set("ApiStages", value);
        self
    }

    /// `Description`: string.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Quota`: `QuotaSettings`.
    #[track_caller]
    pub fn quota(mut self, value: impl IntoValue<QuotaSettings>) -> Self {
        self.0.set("Quota", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `Throttle`: `ThrottleSettings`.
    #[track_caller]
    pub fn throttle(mut self, value: impl IntoValue<ThrottleSettings>) -> Self {
        self.0.set("Throttle", value);
        self
    }

    /// `UsagePlanName`: string.
    #[track_caller]
    pub fn usage_plan_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("UsagePlanName", value);
        self
    }
}

impl Handle<UsagePlan> {
    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }
}

/// `ApiStage` of `AWS::ApiGateway::UsagePlan`.
#[derive(Clone, Default)]
#[must_use]
pub struct ApiStage(Properties);

properties! { ApiStage }

impl ApiStage {
    /// `ApiId`: string.
    #[track_caller]
    pub fn api_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ApiId", value);
        self
    }

    /// `Stage`: string.
    #[track_caller]
    pub fn stage(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Stage", value);
        self
    }

    /// `Throttle`: map of `ThrottleSettings`.
    #[track_caller]
    pub fn throttle(mut self, value: impl IntoValue<MapOf<ThrottleSettings>>) -> Self {
        self.0.set("Throttle", value);
        self
    }
}

/// `QuotaSettings` of `AWS::ApiGateway::UsagePlan`.
#[derive(Clone, Default)]
#[must_use]
pub struct QuotaSettings(Properties);

properties! { QuotaSettings }

impl QuotaSettings {
    /// `Limit`: integer, at least 0.
    #[track_caller]
    pub fn limit(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Limit", value);
        self
    }

    /// `Offset`: integer, at least 0.
    #[track_caller]
    pub fn offset(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Offset", value);
        self
    }

    /// `Period`: string.
    #[track_caller]
    pub fn period(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Period", value);
        self
    }
}

/// `Tag` of `AWS::ApiGateway::UsagePlan`.
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

/// `ThrottleSettings` of `AWS::ApiGateway::UsagePlan`.
#[derive(Clone, Default)]
#[must_use]
pub struct ThrottleSettings(Properties);

properties! { ThrottleSettings }

impl ThrottleSettings {
    /// `BurstLimit`: integer, at least 0.
    #[track_caller]
    pub fn burst_limit(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("BurstLimit", value);
        self
    }

    /// `RateLimit`: number, at least 0.
    #[track_caller]
    pub fn rate_limit(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("RateLimit", value);
        self
    }
}
