// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ApiGateway::Stage` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::{ListOf, MapOf};

/// `AWS::ApiGateway::Stage`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-stage.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Stage(Body);

resource! { Stage "AWS::ApiGateway::Stage" }

impl Stage {
    /// `AccessLogSetting`: `AccessLogSetting`.
    #[track_caller]
    pub fn access_log_setting(mut self, value: impl IntoValue<AccessLogSetting>) -> Self {
        self.0.set("AccessLogSetting", value);
        self
    }

    /// `CacheClusterEnabled`: boolean.
    #[track_caller]
    pub fn cache_cluster_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("CacheClusterEnabled", value);
        self
    }

    /// `CacheClusterSize`: string.
    #[track_caller]
    pub fn cache_cluster_size(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CacheClusterSize", value);
        self
    }

    /// `CanarySetting`: `CanarySetting`.
    #[track_caller]
    pub fn canary_setting(mut self, value: impl IntoValue<CanarySetting>) -> Self {
        self.0.set("CanarySetting", value);
        self
    }

    /// `ClientCertificateId`: string.
    #[track_caller]
    pub fn client_certificate_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClientCertificateId", value);
        self
    }

    /// `DeploymentId`: string.
    #[track_caller]
    pub fn deployment_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DeploymentId", value);
        self
    }

    /// `Description`: string.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `DocumentationVersion`: string.
    #[track_caller]
    pub fn documentation_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DocumentationVersion", value);
        self
    }

    /// `MethodSettings`: list of `MethodSetting`.
    #[track_caller]
    pub fn method_settings(mut self, value: impl IntoValue<ListOf<MethodSetting>>) -> Self {
        self.0.set("MethodSettings", value);
        self
    }

    /// `RestApiId`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn rest_api_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RestApiId", value);
        self
    }

    /// `StageName`: string. A change replaces the resource.
    #[track_caller]
    pub fn stage_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StageName", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `TracingEnabled`: boolean.
    #[track_caller]
    pub fn tracing_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("TracingEnabled", value);
        self
    }

    /// `Variables`: map of strings.
    #[track_caller]
    pub fn variables(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Variables", value);
        self
    }
}

/// `AccessLogSetting` of `AWS::ApiGateway::Stage`.
#[derive(Clone, Default)]
#[must_use]
pub struct AccessLogSetting(Properties);

properties! { AccessLogSetting }

impl AccessLogSetting {
    /// `DestinationArn`: string.
    #[track_caller]
    pub fn destination_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DestinationArn", value);
        self
    }

    /// `Format`: string.
    #[track_caller]
    pub fn format(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Format", value);
        self
    }
}

/// `CanarySetting` of `AWS::ApiGateway::Stage`.
#[derive(Clone, Default)]
#[must_use]
pub struct CanarySetting(Properties);

properties! { CanarySetting }

impl CanarySetting {
    /// `DeploymentId`: string.
    #[track_caller]
    pub fn deployment_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DeploymentId", value);
        self
    }

    /// `PercentTraffic`: number, 0 to 100.
    #[track_caller]
    pub fn percent_traffic(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("PercentTraffic", value);
        self
    }

    /// `StageVariableOverrides`: map of strings.
    #[track_caller]
    pub fn stage_variable_overrides(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("StageVariableOverrides", value);
        self
    }

    /// `UseStageCache`: boolean.
    #[track_caller]
    pub fn use_stage_cache(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("UseStageCache", value);
        self
    }
}

/// `MethodSetting` of `AWS::ApiGateway::Stage`.
#[derive(Clone, Default)]
#[must_use]
pub struct MethodSetting(Properties);

properties! { MethodSetting }

impl MethodSetting {
    /// `CacheDataEncrypted`: boolean.
    #[track_caller]
    pub fn cache_data_encrypted(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("CacheDataEncrypted", value);
        self
    }

    /// `CacheTtlInSeconds`: integer.
    #[track_caller]
    pub fn cache_ttl_in_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("CacheTtlInSeconds", value);
        self
    }

    /// `CachingEnabled`: boolean.
    #[track_caller]
    pub fn caching_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("CachingEnabled", value);
        self
    }

    /// `DataTraceEnabled`: boolean.
    #[track_caller]
    pub fn data_trace_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("DataTraceEnabled", value);
        self
    }

    /// `HttpMethod`: string.
    #[track_caller]
    pub fn http_method(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("HttpMethod", value);
        self
    }

    /// `LoggingLevel`: string.
    #[track_caller]
    pub fn logging_level(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LoggingLevel", value);
        self
    }

    /// `MetricsEnabled`: boolean.
    #[track_caller]
    pub fn metrics_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("MetricsEnabled", value);
        self
    }

    /// `ResourcePath`: string.
    #[track_caller]
    pub fn resource_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ResourcePath", value);
        self
    }

    /// `ThrottlingBurstLimit`: integer, at least 0.
    #[track_caller]
    pub fn throttling_burst_limit(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ThrottlingBurstLimit", value);
        self
    }

    /// `ThrottlingRateLimit`: number, at least 0.
    #[track_caller]
    pub fn throttling_rate_limit(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("ThrottlingRateLimit", value);
        self
    }
}

/// `Tag` of `AWS::ApiGateway::Stage`.
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
