// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::MediaStore::Container` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::MediaStore::Container`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediastore-container.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Container(Body);

resource! { Container "AWS::MediaStore::Container" }

impl Container {
    /// `AccessLoggingEnabled`: boolean.
    #[track_caller]
    pub fn access_logging_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("AccessLoggingEnabled", value);
        self
    }

    /// `ContainerName`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn container_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ContainerName", value);
        self
    }

    /// `CorsPolicy`: list of `CorsRule`.
    #[track_caller]
    pub fn cors_policy(mut self, value: impl IntoValue<ListOf<CorsRule>>) -> Self {
        self.0.set("CorsPolicy", value);
        self
    }

    /// `LifecyclePolicy`: string.
    #[track_caller]
    pub fn lifecycle_policy(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LifecyclePolicy", value);
        self
    }

    /// `MetricPolicy`: `MetricPolicy`.
    #[track_caller]
    pub fn metric_policy(mut self, value: impl IntoValue<MetricPolicy>) -> Self {
        self.0.set("MetricPolicy", value);
        self
    }

    /// `Policy`: string.
    #[track_caller]
    pub fn policy(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Policy", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Container> {
    /// `Endpoint`
    #[inline]
    pub fn endpoint(&self) -> Value<String> {
        self.attribute("Endpoint")
    }

    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }
}

/// `CorsRule` of `AWS::MediaStore::Container`.
#[derive(Clone, Default)]
#[must_use]
pub struct CorsRule(Properties);

properties! { CorsRule }

impl CorsRule {
    /// `AllowedHeaders`: list of strings.
    #[track_caller]
    pub fn allowed_headers(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("AllowedHeaders", value);
        self
    }

    /// `AllowedMethods`: list of strings.
    #[track_caller]
    pub fn allowed_methods(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("AllowedMethods", value);
        self
    }

    /// `AllowedOrigins`: list of strings.
    #[track_caller]
    pub fn allowed_origins(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("AllowedOrigins", value);
        self
    }

    /// `ExposeHeaders`: list of strings.
    #[track_caller]
    pub fn expose_headers(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("ExposeHeaders", value);
        self
    }

    /// `MaxAgeSeconds`: integer.
    #[track_caller]
    pub fn max_age_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxAgeSeconds", value);
        self
    }
}

/// `MetricPolicy` of `AWS::MediaStore::Container`.
#[derive(Clone, Default)]
#[must_use]
pub struct MetricPolicy(Properties);

properties! { MetricPolicy }

impl MetricPolicy {
    /// `ContainerLevelMetrics`: string. Required.
    #[track_caller]
    pub fn container_level_metrics(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ContainerLevelMetrics", value);
        self
    }

    /// `MetricPolicyRules`: list of `MetricPolicyRule`.
    #[track_caller]
    pub fn metric_policy_rules(mut self, value: impl IntoValue<ListOf<MetricPolicyRule>>) -> Self {
        self.0.set("MetricPolicyRules", value);
        self
    }
}

/// `MetricPolicyRule` of `AWS::MediaStore::Container`.
#[derive(Clone, Default)]
#[must_use]
pub struct MetricPolicyRule(Properties);

properties! { MetricPolicyRule }

impl MetricPolicyRule {
    /// `ObjectGroup`: string. Required.
    #[track_caller]
    pub fn object_group(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ObjectGroup", value);
        self
    }

    /// `ObjectGroupName`: string. Required.
    #[track_caller]
    pub fn object_group_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ObjectGroupName", value);
        self
    }
}

/// `Tag` of `AWS::MediaStore::Container`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
