// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ApiGatewayV2::ApiGatewayManagedOverrides` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::ApiGatewayV2::ApiGatewayManagedOverrides`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-apigatewaymanagedoverrides.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ApiGatewayManagedOverrides(Body);

resource! { ApiGatewayManagedOverrides "AWS::ApiGatewayV2::ApiGatewayManagedOverrides" }

impl ApiGatewayManagedOverrides {
    /// `ApiId`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn api_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ApiId", value);
        self
    }

    /// `Integration`: `IntegrationOverrides`.
    #[track_caller]
    pub fn integration(mut self, value: impl IntoValue<IntegrationOverrides>) -> Self {
        self.0.set("Integration", value);
        self
    }

    /// `Route`: `RouteOverrides`.
    #[track_caller]
    pub fn route(mut self, value: impl IntoValue<RouteOverrides>) -> Self {
        self.0.set("Route", value);
        self
    }

    /// `Stage`: `StageOverrides`.
    #[track_caller]
    pub fn stage(mut self, value: impl IntoValue<StageOverrides>) -> Self {
        self.0.set("Stage", value);
        self
    }
}

impl Handle<ApiGatewayManagedOverrides> {
    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }
}

/// `AccessLogSettings` of `AWS::ApiGatewayV2::ApiGatewayManagedOverrides`.
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

/// `IntegrationOverrides` of `AWS::ApiGatewayV2::ApiGatewayManagedOverrides`.
#[derive(Clone, Default)]
#[must_use]
pub struct IntegrationOverrides(Properties);

properties! { IntegrationOverrides }

impl IntegrationOverrides {
    /// `Description`: string.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `IntegrationMethod`: string.
    #[track_caller]
    pub fn integration_method(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("IntegrationMethod", value);
        self
    }

    /// `PayloadFormatVersion`: string.
    #[track_caller]
    pub fn payload_format_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PayloadFormatVersion", value);
        self
    }

    /// `TimeoutInMillis`: integer.
    #[track_caller]
    pub fn timeout_in_millis(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("TimeoutInMillis", value);
        self
    }
}

/// `RouteOverrides` of `AWS::ApiGatewayV2::ApiGatewayManagedOverrides`.
#[derive(Clone, Default)]
#[must_use]
pub struct RouteOverrides(Properties);

properties! { RouteOverrides }

impl RouteOverrides {
    /// `AuthorizationScopes`: list of strings.
    #[track_caller]
    pub fn authorization_scopes(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("AuthorizationScopes", value);
        self
    }

    /// `AuthorizationType`: string.
    #[track_caller]
    pub fn authorization_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AuthorizationType", value);
        self
    }

    /// `AuthorizerId`: string.
    #[track_caller]
    pub fn authorizer_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AuthorizerId", value);
        self
    }

    /// `OperationName`: string.
    #[track_caller]
    pub fn operation_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("OperationName", value);
        self
    }

    /// `Target`: string.
    #[track_caller]
    pub fn target(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Target", value);
        self
    }
}

/// `RouteSettings` of `AWS::ApiGatewayV2::ApiGatewayManagedOverrides`.
#[derive(Clone, Default)]
#[must_use]
pub struct RouteSettings(Properties);

properties! { RouteSettings }

impl RouteSettings {
    /// `DetailedMetricsEnabled`: boolean.
    #[track_caller]
    pub fn detailed_metrics_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("DetailedMetricsEnabled", value);
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

/// `StageOverrides` of `AWS::ApiGatewayV2::ApiGatewayManagedOverrides`.
#[derive(Clone, Default)]
#[must_use]
pub struct StageOverrides(Properties);

properties! { StageOverrides }

impl StageOverrides {
    /// `AccessLogSettings`: `AccessLogSettings`.
    #[track_caller]
    pub fn access_log_settings(mut self, value: impl IntoValue<AccessLogSettings>) -> Self {
        self.0.set("AccessLogSettings", value);
        self
    }

    /// `AutoDeploy`: boolean.
    #[track_caller]
    pub fn auto_deploy(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("AutoDeploy", value);
        self
    }

    /// `DefaultRouteSettings`: `RouteSettings`.
    #[track_caller]
    pub fn default_route_settings(mut self, value: impl IntoValue<RouteSettings>) -> Self {
        self.0.set("DefaultRouteSettings", value);
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

    /// `StageVariables`: object or string.
    #[track_caller]
    pub fn stage_variables(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("StageVariables", value);
        self
    }
}
