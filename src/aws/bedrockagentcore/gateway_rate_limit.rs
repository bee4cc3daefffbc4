// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::BedrockAgentCore::GatewayRateLimit` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::BedrockAgentCore::GatewayRateLimit`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-gatewayratelimit.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct GatewayRateLimit(Body);

resource! { GatewayRateLimit "AWS::BedrockAgentCore::GatewayRateLimit" }

impl GatewayRateLimit {
    /// `Description`: string, at most 512 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `DimensionKeys`: list of strings, 1 to 10 items. Required. A change replaces the resource.
    #[track_caller]
    pub fn dimension_keys(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("DimensionKeys", value);
        self
    }

    /// `Entries`: list of `LimitEntry`, 1 to 1000 items. Required.
    #[track_caller]
    pub fn entries(mut self, value: impl IntoValue<ListOf<LimitEntry>>) -> Self {
        self.0.set("Entries", value);
        self
    }

    /// `GatewayIdentifier`: string, pattern `^([0-9a-z][-]?){1,100}-[0-9a-z]{10}$`. A change replaces the resource.
    #[track_caller]
    pub fn gateway_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("GatewayIdentifier", value);
        self
    }

    /// `RateLimitId`: string, 2 to 64 characters, pattern `^[a-zA-Z0-9][a-zA-Z0-9\-_\.]{0,62}[a-zA-Z0-9]$`. A change replaces the resource.
    #[track_caller]
    pub fn rate_limit_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RateLimitId", value);
        self
    }
}

impl Handle<GatewayRateLimit> {
    /// `CreatedAt`
    #[inline]
    pub fn created_at(&self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }

    /// `UpdatedAt`
    #[inline]
    pub fn updated_at(&self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// `LimitEntry` of `AWS::BedrockAgentCore::GatewayRateLimit`.
#[derive(Clone, Default)]
#[must_use]
pub struct LimitEntry(Properties);

properties! { LimitEntry }

impl LimitEntry {
    /// `Connections`: list of `RateConfig`, 1 item.
    #[track_caller]
    pub fn connections(mut self, value: impl IntoValue<ListOf<RateConfig>>) -> Self {
        self.0.set("Connections", value);
        self
    }

    /// `Dimensions`: map of strings, 1 to 10 entries. Required.
    #[track_caller]
    pub fn dimensions(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Dimensions", value);
        self
    }

    /// `Requests`: list of `RateConfig`, 1 item.
    #[track_caller]
    pub fn requests(mut self, value: impl IntoValue<ListOf<RateConfig>>) -> Self {
        self.0.set("Requests", value);
        self
    }

    /// `Tokens`: list of `RateConfig`, 1 item.
    #[track_caller]
    pub fn tokens(mut self, value: impl IntoValue<ListOf<RateConfig>>) -> Self {
        self.0.set("Tokens", value);
        self
    }
}

choice! {
    /// `Period` of `AWS::BedrockAgentCore::GatewayRateLimit`.
    Period
    SECOND "second"
    MINUTE "minute"
}

/// `RateConfig` of `AWS::BedrockAgentCore::GatewayRateLimit`.
#[derive(Clone, Default)]
#[must_use]
pub struct RateConfig(Properties);

properties! { RateConfig }

impl RateConfig {
    /// `Period`: `Period`. Required.
    #[track_caller]
    pub fn period(mut self, value: impl IntoValue<Period>) -> Self {
        self.0.set("Period", value);
        self
    }

    /// `Rate`: number, 0 to 10000000. Required.
    #[track_caller]
    pub fn rate(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("Rate", value);
        self
    }
}
