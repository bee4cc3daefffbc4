// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Config::AggregationAuthorization` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Config::AggregationAuthorization`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-config-aggregationauthorization.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct AggregationAuthorization(Body);

resource! { AggregationAuthorization "AWS::Config::AggregationAuthorization" }

impl AggregationAuthorization {
    /// `AuthorizedAccountId`: string, pattern `^\d{12}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn authorized_account_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AuthorizedAccountId", value);
        self
    }

    /// `AuthorizedAwsRegion`: string, 1 to 64 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn authorized_aws_region(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AuthorizedAwsRegion", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<AggregationAuthorization> {
    /// `AggregationAuthorizationArn`
    #[inline]
    pub fn aggregation_authorization_arn(&self) -> Value<String> {
        self.attribute("AggregationAuthorizationArn")
    }
}

/// `Tag` of `AWS::Config::AggregationAuthorization`.
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
