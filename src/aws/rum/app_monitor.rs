// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::RUM::AppMonitor` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::RUM::AppMonitor`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rum-appmonitor.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct AppMonitor(Body);

resource! { AppMonitor "AWS::RUM::AppMonitor" }

impl AppMonitor {
    /// `AppMonitorConfiguration`: `AppMonitorConfiguration`.
    #[track_caller]
    pub fn app_monitor_configuration(
        mut self,
        value: impl IntoValue<AppMonitorConfiguration>,
    ) -> Self {
        self.0.set("AppMonitorConfiguration", value);
        self
    }

    /// `CustomEvents`: `CustomEvents`.
    #[track_caller]
    pub fn custom_events(mut self, value: impl IntoValue<CustomEvents>) -> Self {
        self.0.set("CustomEvents", value);
        self
    }

    /// `CwLogEnabled`: boolean.
    #[track_caller]
    pub fn cw_log_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("CwLogEnabled", value);
        self
    }

    /// `DeobfuscationConfiguration`: `DeobfuscationConfiguration`.
    #[track_caller]
    pub fn deobfuscation_configuration(
        mut self,
        value: impl IntoValue<DeobfuscationConfiguration>,
    ) -> Self {
        self.0.set("DeobfuscationConfiguration", value);
        self
    }

    /// `Domain`: string, 1 to 253 characters.
    #[track_caller]
    pub fn domain(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Domain", value);
        self
    }

    /// `DomainList`: list of strings, 1 to 5 items.
    #[track_caller]
    pub fn domain_list(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("DomainList", value);
        self
    }

    /// `Name`: string, 1 to 255 characters, pattern `[\.\-_/#A-Za-z0-9]+`. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Platform`: `Platform`. A change replaces the resource.
    #[track_caller]
    pub fn platform(mut self, value: impl IntoValue<Platform>) -> Self {
        self.0.set("Platform", value);
        self
    }

    /// `ResourcePolicy`: `ResourcePolicy`.
    #[track_caller]
    pub fn resource_policy(mut self, value: impl IntoValue<ResourcePolicy>) -> Self {
        self.0.set("ResourcePolicy", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<AppMonitor> {
    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }
}

/// `AppMonitorConfiguration` of `AWS::RUM::AppMonitor`.
#[derive(Clone, Default)]
#[must_use]
pub struct AppMonitorConfiguration(Properties);

properties! { AppMonitorConfiguration }

impl AppMonitorConfiguration {
    /// `AllowCookies`: boolean.
    #[track_caller]
    pub fn allow_cookies(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("AllowCookies", value);
        self
    }

    /// `EnableXRay`: boolean.
    #[track_caller]
    pub fn enable_x_ray(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EnableXRay", value);
        self
    }

    /// `ExcludedPages`: list of strings, at most 50 items.
    #[track_caller]
    pub fn excluded_pages(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("ExcludedPages", value);
        self
    }

    /// `FavoritePages`: list of strings, at most 50 items.
    #[track_caller]
    pub fn favorite_pages(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("FavoritePages", value);
        self
    }

    /// `GuestRoleArn`: string, pattern `arn:[^:]*:[^:]*:[^:]*:[^:]*:.*`.
    #[track_caller]
    pub fn guest_role_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("GuestRoleArn", value);
        self
    }

    /// `IdentityPoolId`: string, 1 to 55 characters, pattern `[\w-]+:[0-9a-f-]+`.
    #[track_caller]
    pub fn identity_pool_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("IdentityPoolId", value);
        self
    }

    /// `IncludedPages`: list of strings, at most 50 items.
    #[track_caller]
    pub fn included_pages(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("IncludedPages", value);
        self
    }

    /// `MetricDestinations`: list of `MetricDestination`, at most 20 items.
    #[track_caller]
    pub fn metric_destinations(mut self, value: impl IntoValue<ListOf<MetricDestination>>) -> Self {
        self.0.set("MetricDestinations", value);
        self
    }

    /// `SessionSampleRate`: number, 0 to 1.
    #[track_caller]
    pub fn session_sample_rate(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("SessionSampleRate", value);
        self
    }

    /// `Telemetries`: list of `Telemetry`.
    #[track_caller]
    pub fn telemetries(mut self, value: impl IntoValue<ListOf<Telemetry>>) -> Self {
        self.0.set("Telemetries", value);
        self
    }
}

/// `CustomEvents` of `AWS::RUM::AppMonitor`.
#[derive(Clone, Default)]
#[must_use]
pub struct CustomEvents(Properties);

properties! { CustomEvents }

impl CustomEvents {
    /// `Status`: `CustomEventsStatus`.
    #[track_caller]
    pub fn status(mut self, value: impl IntoValue<CustomEventsStatus>) -> Self {
        self.0.set("Status", value);
        self
    }
}

choice! {
    /// `CustomEventsStatus` of `AWS::RUM::AppMonitor`.
    CustomEventsStatus
    ENABLED "ENABLED"
    DISABLED "DISABLED"
}

/// `DeobfuscationConfiguration` of `AWS::RUM::AppMonitor`.
#[derive(Clone, Default)]
#[must_use]
pub struct DeobfuscationConfiguration(Properties);

properties! { DeobfuscationConfiguration }

impl DeobfuscationConfiguration {
    /// `JavaScriptSourceMaps`: `DeobfuscationConfigurationJavaScriptSourceMaps`.
    #[track_caller]
    pub fn java_script_source_maps(
        mut self,
        value: impl IntoValue<DeobfuscationConfigurationJavaScriptSourceMaps>,
    ) -> Self {
        self.0.set("JavaScriptSourceMaps", value);
        self
    }
}

/// `DeobfuscationConfigurationJavaScriptSourceMaps` of `AWS::RUM::AppMonitor`.
#[derive(Clone, Default)]
#[must_use]
pub struct DeobfuscationConfigurationJavaScriptSourceMaps(Properties);

properties! { DeobfuscationConfigurationJavaScriptSourceMaps }

impl DeobfuscationConfigurationJavaScriptSourceMaps {
    /// `S3Uri`: string, 1 to 1024 characters.
    #[track_caller]
    pub fn s3_uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("S3Uri", value);
        self
    }

    /// `Status`: `DeobfuscationConfigurationJavaScriptSourceMapsStatus`. Required.
    #[track_caller]
    pub fn status(
        mut self,
        value: impl IntoValue<DeobfuscationConfigurationJavaScriptSourceMapsStatus>,
    ) -> Self {
        self.0.set("Status", value);
        self
    }
}

choice! {
    /// `DeobfuscationConfigurationJavaScriptSourceMapsStatus` of `AWS::RUM::AppMonitor`.
    DeobfuscationConfigurationJavaScriptSourceMapsStatus
    ENABLED "ENABLED"
    DISABLED "DISABLED"
}

/// `MetricDefinition` of `AWS::RUM::AppMonitor`.
#[derive(Clone, Default)]
#[must_use]
pub struct MetricDefinition(Properties);

properties! { MetricDefinition }

impl MetricDefinition {
    /// `DimensionKeys`: map of strings.
    #[track_caller]
    pub fn dimension_keys(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("DimensionKeys", value);
        self
    }

    /// `EventPattern`: string, 1 to 4000 characters.
    #[track_caller]
    pub fn event_pattern(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EventPattern", value);
        self
    }

    /// `Name`: string, 1 to 255 characters. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Namespace`: string, 1 to 237 characters, pattern `[a-zA-Z0-9-._/#:]+$`.
    #[track_caller]
    pub fn namespace(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Namespace", value);
        self
    }

    /// `UnitLabel`: string, 1 to 256 characters.
    #[track_caller]
    pub fn unit_label(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("UnitLabel", value);
        self
    }

    /// `ValueKey`: string, 1 to 256 characters, pattern `.*`.
    #[track_caller]
    pub fn value_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ValueKey", value);
        self
    }
}

/// `MetricDestination` of `AWS::RUM::AppMonitor`.
#[derive(Clone, Default)]
#[must_use]
pub struct MetricDestination(Properties);

properties! { MetricDestination }

impl MetricDestination {
    /// `Destination`: `MetricDestinationDestination`. Required.
    #[track_caller]
    pub fn destination(mut self, value: impl IntoValue<MetricDestinationDestination>) -> Self {
        self.0.set("Destination", value);
        self
    }

    /// `DestinationArn`: string, pattern `arn:[^:]*:[^:]*:[^:]*:[^:]*:.*`. Deprecated.
    #[track_caller]
    pub fn destination_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DestinationArn", value);
        self
    }

    /// `IamRoleArn`: `IamRoleArn`, pattern `arn:[^:]*:[^:]*:[^:]*:[^:]*:.*`. Deprecated.
    #[track_caller]
    pub fn iam_role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("IamRoleArn", value);
        self
    }

    /// `MetricDefinitions`: list of `MetricDefinition`, at most 2000 items.
    #[track_caller]
    pub fn metric_definitions(mut self, value: impl IntoValue<ListOf<MetricDefinition>>) -> Self {
        self.0.set("MetricDefinitions", value);
        self
    }
}

choice! {
    /// `MetricDestinationDestination` of `AWS::RUM::AppMonitor`.
    MetricDestinationDestination
    CLOUD_WATCH "CloudWatch"
    EVIDENTLY "Evidently"
}

choice! {
    /// `Platform` of `AWS::RUM::AppMonitor`.
    Platform
    WEB "Web"
    ANDROID "Android"
    I_OS "iOS"
}

/// `ResourcePolicy` of `AWS::RUM::AppMonitor`.
#[derive(Clone, Default)]
#[must_use]
pub struct ResourcePolicy(Properties);

properties! { ResourcePolicy }

impl ResourcePolicy {
    /// `PolicyDocument`: string. Required.
    #[track_caller]
    pub fn policy_document(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PolicyDocument", value);
        self
    }

    /// `PolicyRevisionId`: string, 1 to 255 characters.
    #[track_caller]
    pub fn policy_revision_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PolicyRevisionId", value);
        self
    }
}

/// `Tag` of `AWS::RUM::AppMonitor`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^(?!aws:)[a-zA-Z+-=._:/]+$`. Required.
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

choice! {
    /// `Telemetry` of `AWS::RUM::AppMonitor`.
    Telemetry
    ERRORS "errors"
    PERFORMANCE "performance"
    HTTP "http"
}
