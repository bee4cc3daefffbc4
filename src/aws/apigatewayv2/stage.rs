// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ApiGatewayV2::Stage` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, properties, resource};
use crate::aws::collection::MapOf;

/// `AWS::ApiGatewayV2::Stage`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-stage.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Stage(Body);

resource! { Stage "AWS::ApiGatewayV2::Stage" }

impl Stage {
    /// `AccessLogSettings`: `AccessLogSettings`.
    #[track_caller]
    pub fn access_log_settings(mut self, value: impl IntoValue<AccessLogSettings>) -> Self {
        self.0.set("AccessLogSettings", value);
        self
    }

    /// `ApiId`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn api_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ApiId", value);
        self
    }

    /// `AutoDeploy`: boolean.
    #[track_caller]
    pub fn auto_deploy(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("AutoDeploy", value);
        self
    }

    /// `ClientCertificateId`: string.
    #[track_caller]
    pub fn client_certificate_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClientCertificateId", value);
        self
    }

    /// `DefaultRouteSettings`: `RouteSettings`.
    #[track_caller]
    pub fn default_route_settings(mut self, value: impl IntoValue<RouteSettings>) -> Self {
        self.0.set("DefaultRouteSettings", value);
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

    /// `RouteSettings`: object or string.
    #[track_caller]
    pub fn route_settings(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("RouteSettings", value);
        self
    }

    /// `StageName`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn stage_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StageName", value);
        self
    }

    /// `StageVariables`: object or string.
    #[track_caller]
    pub fn stage_variables(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("StageVariables", value);
        self
    }

    /// `Tags`: map of strings.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

/// `AccessLogSettings` of `AWS::ApiGatewayV2::Stage`.
#[derive(Clone, Default)]
#[must_use]
pub struct AccessLogSettings(Properties);

properties! { AccessLogSettings }

impl AccessLogSettings {
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

/// `RouteSettings` of `AWS::ApiGatewayV2::Stage`.
#[derive(Clone, Default)]
#[must_use]
pub struct RouteSettings(Properties);

properties! { RouteSettings }

impl RouteSettings {
    /// `DataTraceEnabled`: boolean.
    #[track_caller]
    pub fn data_trace_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("DataTraceEnabled", value);
        self
    }

    /// `DetailedMetricsEnabled`: boolean.
    #[track_caller]
    pub fn detailed_metrics_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("DetailedMetricsEnabled", value);
        self
    }

    /// `LoggingLevel`: string.
    #[track_caller]
    pub fn logging_level(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LoggingLevel", value);
        self
    }

    /// `ThrottlingBurstLimit`: integer.
    #[track_caller]
    pub fn throttling_burst_limit(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ThrottlingBurstLimit", value);
        self
    }

    /// `ThrottlingRateLimit`: number.
    #[track_caller]
    pub fn throttling_rate_limit(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("ThrottlingRateLimit", value);
        self
    }
}
