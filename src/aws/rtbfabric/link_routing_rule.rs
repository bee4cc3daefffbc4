// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::RTBFabric::LinkRoutingRule` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::RTBFabric::LinkRoutingRule`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rtbfabric-linkroutingrule.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct LinkRoutingRule(Body);

resource! { LinkRoutingRule "AWS::RTBFabric::LinkRoutingRule" }

impl LinkRoutingRule {
    /// `Conditions`: `RuleCondition`. Required.
    #[track_caller]
    pub fn conditions(mut self, value: impl IntoValue<RuleCondition>) -> Self {
        self.0.set("Conditions", value);
        self
    }

    /// `GatewayId`: string, pattern `^rtb-gw-[a-z0-9-]{1,25}$`. Required. A change may replace the resource.
    #[track_caller]
    pub fn gateway_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("GatewayId", value);
        self
    }

    /// `LinkId`: string, pattern `^link-[a-z0-9-]{1,25}$`. Required. A change may replace the resource.
    #[track_caller]
    pub fn link_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LinkId", value);
        self
    }

    /// `Priority`: integer, 1 to 1000. Required.
    #[track_caller]
    pub fn priority(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Priority", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<LinkRoutingRule> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `CreatedTimestamp`
    #[inline]
    pub fn created_timestamp(&self) -> Value<String> {
        self.attribute("CreatedTimestamp")
    }

    /// `RuleId`
    #[inline]
    pub fn rule_id(&self) -> Value<String> {
        self.attribute("RuleId")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }

    /// `UpdatedTimestamp`
    #[inline]
    pub fn updated_timestamp(&self) -> Value<String> {
        self.attribute("UpdatedTimestamp")
    }
}

/// `QueryStringKeyValuePair` of `AWS::RTBFabric::LinkRoutingRule`.
#[derive(Clone, Default)]
#[must_use]
pub struct QueryStringKeyValuePair(Properties);

properties! { QueryStringKeyValuePair }

impl QueryStringKeyValuePair {
    /// `Key`: string, 1 to 128 characters, pattern `^[A-Za-z0-9._~-]+$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, 1 to 128 characters, pattern `^[A-Za-z0-9._~-]+$`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `RuleCondition` of `AWS::RTBFabric::LinkRoutingRule`.
#[derive(Clone, Default)]
#[must_use]
pub struct RuleCondition(Properties);

properties! { RuleCondition }

impl RuleCondition {
    /// `HostHeader`: string, 1 to 255 characters, pattern `^[A-Za-z0-9._~-]+$`.
    #[track_caller]
    pub fn host_header(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("HostHeader", value);
        self
    }

    /// `HostHeaderWildcard`: string, 3 to 255 characters, pattern `^[A-Za-z0-9._~*-]+$`.
    #[track_caller]
    pub fn host_header_wildcard(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("HostHeaderWildcard", value);
        self
    }

    /// `PathExact`: string, 1 to 128 characters, pattern `^/[A-Za-z0-9._~/-]*$`.
    #[track_caller]
    pub fn path_exact(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PathExact", value);
        self
    }

    /// `PathPrefix`: string, 1 to 128 characters, pattern `^/[A-Za-z0-9._~/-]*$`.
    #[track_caller]
    pub fn path_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PathPrefix", value);
        self
    }

    /// `QueryStringEquals`: `QueryStringKeyValuePair`.
    #[track_caller]
    pub fn query_string_equals(mut self, value: impl IntoValue<QueryStringKeyValuePair>) -> Self {
        self.0.set("QueryStringEquals", value);
        self
    }

    /// `QueryStringExists`: string, 1 to 128 characters, pattern `^[A-Za-z0-9._~-]+$`.
    #[track_caller]
    pub fn query_string_exists(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("QueryStringExists", value);
        self
    }
}

/// `Tag` of `AWS::RTBFabric::LinkRoutingRule`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^(resourceArn|internalId|[a-zA-Z0-9+\-=._:/@]+)$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
