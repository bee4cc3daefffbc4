// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::AppSync::ApiCache` and the types of its properties.

use crate::aws::base::{Body, IntoValue, choice, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::AppSync::ApiCache`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appsync-apicache.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ApiCache(Body);

resource! { ApiCache "AWS::AppSync::ApiCache" }

impl ApiCache {
    /// `ApiCachingBehavior`: `ApiCachingBehavior`. Required.
    #[track_caller]
    pub fn api_caching_behavior(mut self, value: impl IntoValue<ApiCachingBehavior>) -> Self {
        self.0.set("ApiCachingBehavior", value);
        self
    }

    /// `ApiId`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn api_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ApiId", value);
        self
    }

    /// `AtRestEncryptionEnabled`: boolean. A change replaces the resource.
    #[track_caller]
    pub fn at_rest_encryption_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("AtRestEncryptionEnabled", value);
        self
    }

    /// `HealthMetricsConfig`: `HealthMetricsConfig`.
    #[track_caller]
    pub fn health_metrics_config(mut self, value: impl IntoValue<HealthMetricsConfig>) -> Self {
        self.0.set("HealthMetricsConfig", value);
        self
    }

    /// `TransitEncryptionEnabled`: boolean. A change replaces the resource.
    #[track_caller]
    pub fn transit_encryption_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("TransitEncryptionEnabled", value);
        self
    }

    /// `Ttl`: integer. Required.
    #[track_caller]
    pub fn ttl(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Ttl", value);
        self
    }

    /// `Type`: `Type`. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<Type>) -> Self {
        self.0.set("Type", value);
        self
    }
}

impl Handle<ApiCache> {
    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }
}

choice! {
    /// `ApiCachingBehavior` of `AWS::AppSync::ApiCache`.
    ApiCachingBehavior
    FULL_REQUEST_CACHING "FULL_REQUEST_CACHING"
    OPERATION_LEVEL_CACHING "OPERATION_LEVEL_CACHING"
    PER_RESOLVER_CACHING "PER_RESOLVER_CACHING"
}

choice! {
    /// `HealthMetricsConfig` of `AWS::AppSync::ApiCache`.
    HealthMetricsConfig
    DISABLED "DISABLED"
    ENABLED "ENABLED"
}

choice! {
    /// `Type` of `AWS::AppSync::ApiCache`.
    Type
    LARGE "LARGE"
    LARGE_12X "LARGE_12X"
    LARGE_2X "LARGE_2X"
    LARGE_4X "LARGE_4X"
    LARGE_8X "LARGE_8X"
    MEDIUM "MEDIUM"
    R4_2XLARGE "R4_2XLARGE"
    R4_4XLARGE "R4_4XLARGE"
    R4_8XLARGE "R4_8XLARGE"
    R4_LARGE "R4_LARGE"
    R4_XLARGE "R4_XLARGE"
    SMALL "SMALL"
    T2_MEDIUM "T2_MEDIUM"
    T2_SMALL "T2_SMALL"
    XLARGE "XLARGE"
}
