// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ApplicationInsights::Application` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::ApplicationInsights::Application`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-applicationinsights-application.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Application(Body);

resource! { Application "AWS::ApplicationInsights::Application" }

impl Application {
    /// `AttachMissingPermission`: boolean.
    #[track_caller]
    pub fn attach_missing_permission(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("AttachMissingPermission", value);
        self
    }

    /// `AutoConfigurationEnabled`: boolean.
    #[track_caller]
    pub fn auto_configuration_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("AutoConfigurationEnabled", value);
        self
    }

    /// `CWEMonitorEnabled`: boolean.
    #[track_caller]
    pub fn cwe_monitor_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("CWEMonitorEnabled", value);
        self
    }

    /// `ComponentMonitoringSettings`: list of `ComponentMonitoringSetting`, at least 1 item.
    #[track_caller]
    pub fn component_monitoring_settings(
        mut self,
        value: impl IntoValue<ListOf<ComponentMonitoringSetting>>,
    ) -> Self {
        self.0.set("ComponentMonitoringSettings", value);
        self
    }

    /// `CustomComponents`: list of `CustomComponent`, at least 1 item.
    #[track_caller]
    pub fn custom_components(mut self, value: impl IntoValue<ListOf<CustomComponent>>) -> Self {
        self.0.set("CustomComponents", value);
        self
    }

    /// `GroupingType`: `GroupingType`. A change replaces the resource.
    #[track_caller]
    pub fn grouping_type(mut self, value: impl IntoValue<GroupingType>) -> Self {
        self.0.set("GroupingType", value);
        self
    }

    /// `LogPatternSets`: list of `LogPatternSet`, at least 1 item.
    #[track_caller]
    pub fn log_pattern_sets(mut self, value: impl IntoValue<ListOf<LogPatternSet>>) -> Self {
        self.0.set("LogPatternSets", value);
        self
    }

    /// `OpsCenterEnabled`: boolean.
    #[track_caller]
    pub fn ops_center_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("OpsCenterEnabled", value);
        self
    }

    /// `OpsItemSNSTopicArn`: string, 20 to 300 characters, pattern `^arn:aws(-[\w]+)*:[\w\d-]+:([\w\d-]*)?:[\w\d_-]*([:/].+)*$`.
    #[track_caller]
    pub fn ops_item_sns_topic_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("OpsItemSNSTopicArn", value);
        self
    }

    /// `ResourceGroupName`: string, 1 to 256 characters, pattern `[a-zA-Z0-9.-_]*`. Required. A change replaces the resource.
    #[track_caller]
    pub fn resource_group_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ResourceGroupName", value);
        self
    }

    /// `SNSNotificationArn`: string, 20 to 300 characters, pattern `^arn:aws(-[\w]+)*:[\w\d-]+:([\w\d-]*)?:[\w\d_-]*([:/].+)*$`.
    #[track_caller]
    pub fn sns_notification_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SNSNotificationArn", value);
        self
    }

    /// `Tags`: list of `Tag`, 1 to 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Application> {
    /// `ApplicationARN`
    #[inline]
    pub fn application_arn(&self) -> Value<String> {
        self.attribute("ApplicationARN")
    }
}

/// `Alarm` of `AWS::ApplicationInsights::Application`.
#[derive(Clone, Default)]
#[must_use]
pub struct Alarm(Properties);

properties! { Alarm }

impl Alarm {
    /// `AlarmName`: string, 1 to 255 characters. Required.
    #[track_caller]
    pub fn alarm_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AlarmName", value);
        self
    }

    /// `Severity`: `AlarmSeverity`.
    #[track_caller]
    pub fn severity(mut self, value: impl IntoValue<AlarmSeverity>) -> Self {
        self.0.set("Severity", value);
        self
    }
}

/// `AlarmMetric` of `AWS::ApplicationInsights::Application`.
#[derive(Clone, Default)]
#[must_use]
pub struct AlarmMetric(Properties);

properties! { AlarmMetric }

impl AlarmMetric {
    /// `AlarmMetricName`: string. Required.
    #[track_caller]
    pub fn alarm_metric_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AlarmMetricName", value);
        self
    }
}

choice! {
    /// `AlarmSeverity` of `AWS::ApplicationInsights::Application`.
    AlarmSeverity
    HIGH "HIGH"
    MEDIUM "MEDIUM"
    LOW "LOW"
}

/// `ComponentConfiguration` of `AWS::ApplicationInsights::Application`.
#[derive(Clone, Default)]
#[must_use]
pub struct ComponentConfiguration(Properties);

properties! { ComponentConfiguration }

impl ComponentConfiguration {
    /// `ConfigurationDetails`: `ConfigurationDetails`.
    #[track_caller]
    pub fn configuration_details(mut self, value: impl IntoValue<ConfigurationDetails>) -> Self {
        self.0.set("ConfigurationDetails", value);
        self
    }

    /// `SubComponentTypeConfigurations`: list of `SubComponentTypeConfiguration`, at least 1 item.
    #[track_caller]
    pub fn sub_component_type_configurations(
        mut self,
        value: impl IntoValue<ListOf<SubComponentTypeConfiguration>>,
    ) -> Self {
        self.0.set("SubComponentTypeConfigurations", value);
        self
    }
}

/// `ComponentMonitoringSetting` of `AWS::ApplicationInsights::Application`.
#[derive(Clone, Default)]
#[must_use]
pub struct ComponentMonitoringSetting(Properties);

properties! { ComponentMonitoringSetting }

impl ComponentMonitoringSetting {
    /// `ComponentARN`: string, 20 to 300 characters, pattern `^arn:aws(-[\w]+)*:[\w\d-]+:([\w\d-]*)?:[\w\d_-]*([:/].+)*$`.
    #[track_caller]
    pub fn component_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ComponentARN", value);
        self
    }

    /// `ComponentConfigurationMode`: `ComponentMonitoringSettingComponentConfigurationMode`. Required.
    #[track_caller]
    pub fn component_configuration_mode(
        mut self,
        value: impl IntoValue<ComponentMonitoringSettingComponentConfigurationMode>,
    ) -> Self {
        self.0.set("ComponentConfigurationMode", value);
        self
    }

    /// `ComponentName`: string, 1 to 128 characters, pattern `^[\d\w\-_.+]*$`.
    #[track_caller]
    pub fn component_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ComponentName", value);
        self
    }

    /// `CustomComponentConfiguration`: `ComponentConfiguration`.
    #[track_caller]
    pub fn custom_component_configuration(
        mut self,
        value: impl IntoValue<ComponentConfiguration>,
    ) -> Self {
        self.0.set("CustomComponentConfiguration", value);
        self
    }

    /// `DefaultOverwriteComponentConfiguration`: `ComponentConfiguration`.
    #[track_caller]
    pub fn default_overwrite_component_configuration(
        mut self,
        value: impl IntoValue<ComponentConfiguration>,
    ) -> Self {
        self.0.set("DefaultOverwriteComponentConfiguration", value);
        self
    }

    /// `Tier`: string, pattern `^[A-Z][A-Z_]*$`. Required.
    #[track_caller]
    pub fn tier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Tier", value);
        self
    }
}

choice! {
    /// `ComponentMonitoringSettingComponentConfigurationMode` of `AWS::ApplicationInsights::Application`.
    ComponentMonitoringSettingComponentConfigurationMode
    DEFAULT "DEFAULT"
    DEFAULT_WITH_OVERWRITE "DEFAULT_WITH_OVERWRITE"
    CUSTOM "CUSTOM"
}

/// `ConfigurationDetails` of `AWS::ApplicationInsights::Application`.
#[derive(Clone, Default)]
#[must_use]
pub struct ConfigurationDetails(Properties);

properties! { ConfigurationDetails }

impl ConfigurationDetails {
    /// `AlarmMetrics`: list of `AlarmMetric`.
    #[track_caller]
    pub fn alarm_metrics(mut self, value: impl IntoValue<ListOf<AlarmMetric>>) -> Self {
        self.0.set("AlarmMetrics", value);
        self
    }

    /// `Alarms`: list of `Alarm`.
    #[track_caller]
    pub fn alarms(mut self, value: impl IntoValue<ListOf<Alarm>>) -> Self {
        self.0.set("Alarms", value);
        self
    }

    /// `HAClusterPrometheusExporter`: `HAClusterPrometheusExporter`.
    #[track_caller]
    pub fn ha_cluster_prometheus_exporter(
        mut self,
        value: impl IntoValue<HAClusterPrometheusExporter>,
    ) -> Self {
        self.0.set("HAClusterPrometheusExporter", value);
        self
    }

    /// `HANAPrometheusExporter`: `HANAPrometheusExporter`.
    #[track_caller]
    pub fn hana_prometheus_exporter(
        mut self,
        value: impl IntoValue<HANAPrometheusExporter>,
    ) -> Self {
        self.0.set("HANAPrometheusExporter", value);
        self
    }

    /// `JMXPrometheusExporter`: `JMXPrometheusExporter`.
    #[track_caller]
    pub fn jmx_prometheus_exporter(mut self, value: impl IntoValue<JMXPrometheusExporter>) -> Self {
        self.0.set("JMXPrometheusExporter", value);
        self
    }

    /// `Logs`: list of `Log`.
    #[track_caller]
    pub fn logs(mut self, value: impl IntoValue<ListOf<Log>>) -> Self {
        self.0.set("Logs", value);
        self
    }

    /// `NetWeaverPrometheusExporter`: `NetWeaverPrometheusExporter`.
    #[track_caller]
    pub fn net_weaver_prometheus_exporter(
        mut self,
        value: impl IntoValue<NetWeaverPrometheusExporter>,
    ) -> Self {
        self.0.set("NetWeaverPrometheusExporter", value);
        self
    }

    /// `Processes`: list of `Process`.
    #[track_caller]
    pub fn processes(mut self, value: impl IntoValue<ListOf<Process>>) -> Self {
        self.0.set("Processes", value);
        self
    }

    /// `SQLServerPrometheusExporter`: `SQLServerPrometheusExporter`.
    #[track_caller]
    pub fn sql_server_prometheus_exporter(
        mut self,
        value: impl IntoValue<SQLServerPrometheusExporter>,
    ) -> Self {
        self.0.set("SQLServerPrometheusExporter", value);
        self
    }

    /// `WindowsEvents`: list of `WindowsEvent`.
    #[track_caller]
    pub fn windows_events(mut self, value: impl IntoValue<ListOf<WindowsEvent>>) -> Self {
        self.0.set("WindowsEvents", value);
        self
    }
}

/// `CustomComponent` of `AWS::ApplicationInsights::Application`.
#[derive(Clone, Default)]
#[must_use]
pub struct CustomComponent(Properties);

properties! { CustomComponent }

impl CustomComponent {
    /// `ComponentName`: string, 1 to 128 characters, pattern `^[\d\w\-_.+]*$`. Required.
    #[track_caller]
    pub fn component_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ComponentName", value);
        self
    }

    /// `ResourceList`: list of strings, at least 1 item. Required.
    #[track_caller]
    pub fn resource_list(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("ResourceList", value);
        self
    }
}

choice! {
    /// `EventLevel` of `AWS::ApplicationInsights::Application`.
    EventLevel
    INFORMATION "INFORMATION"
    WARNING "WARNING"
    ERROR "ERROR"
    CRITICAL "CRITICAL"
    VERBOSE "VERBOSE"
}

choice! {
    /// `GroupingType` of `AWS::ApplicationInsights::Application`.
    GroupingType
    ACCOUNT_BASED "ACCOUNT_BASED"
}

/// `HAClusterPrometheusExporter` of `AWS::ApplicationInsights::Application`.
#[derive(Clone, Default)]
#[must_use]
pub struct HAClusterPrometheusExporter(Properties);

properties! { HAClusterPrometheusExporter }

impl HAClusterPrometheusExporter {
    /// `PrometheusPort`: string.
    #[track_caller]
    pub fn prometheus_port(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PrometheusPort", value);
        self
    }
}

/// `HANAPrometheusExporter` of `AWS::ApplicationInsights::Application`.
#[derive(Clone, Default)]
#[must_use]
pub struct HANAPrometheusExporter(Properties);

properties! { HANAPrometheusExporter }

impl HANAPrometheusExporter {
    /// `AgreeToInstallHANADBClient`: boolean. Required.
    #[track_caller]
    pub fn agree_to_install_hanadb_client(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("AgreeToInstallHANADBClient", value);
        self
    }

    /// `HANAPort`: string. Required.
    #[track_caller]
    pub fn hana_port(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("HANAPort", value);
        self
    }

    /// `HANASID`: string. Required.
    #[track_caller]
    pub fn hanasid(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("HANASID", value);
        self
    }

    /// `HANASecretName`: string. Required.
    #[track_caller]
    pub fn hana_secret_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("HANASecretName", value);
        self
    }

    /// `PrometheusPort`: string.
    #[track_caller]
    pub fn prometheus_port(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PrometheusPort", value);
        self
    }
}

/// `JMXPrometheusExporter` of `AWS::ApplicationInsights::Application`.
#[derive(Clone, Default)]
#[must_use]
pub struct JMXPrometheusExporter(Properties);

properties! { JMXPrometheusExporter }

impl JMXPrometheusExporter {
    /// `HostPort`: string.
    #[track_caller]
    pub fn host_port(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("HostPort", value);
        self
    }

    /// `JMXURL`: string.
    #[track_caller]
    pub fn jmxurl(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("JMXURL", value);
        self
    }

    /// `PrometheusPort`: string.
    #[track_caller]
    pub fn prometheus_port(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PrometheusPort", value);
        self
    }
}

/// `Log` of `AWS::ApplicationInsights::Application`.
#[derive(Clone, Default)]
#[must_use]
pub struct Log(Properties);

properties! { Log }

impl Log {
    /// `Encoding`: `LogEncoding`.
    #[track_caller]
    pub fn encoding(mut self, value: impl IntoValue<LogEncoding>) -> Self {
        self.0.set("Encoding", value);
        self
    }

    /// `LogGroupName`: `LogsLogGroupName`, 1 to 512 characters, pattern `[\.\-_/#A-Za-z0-9]+`.
    #[track_caller]
    pub fn log_group_name(mut self, value: impl IntoValue<format::LogsLogGroupName>) -> Self {
        self.0.set("LogGroupName", value);
        self
    }

    /// `LogPath`: string, 1 to 260 characters, pattern `^([a-zA-Z]:\\[\\\S|*\S]?.*|/[^"']*)$`.
    #[track_caller]
    pub fn log_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LogPath", value);
        self
    }

    /// `LogType`: string, pattern `^[A-Z][A-Z_]*$`. Required.
    #[track_caller]
    pub fn log_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LogType", value);
        self
    }

    /// `PatternSet`: string, 1 to 30 characters, pattern `[a-zA-Z0-9.-_]*`.
    #[track_caller]
    pub fn pattern_set(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PatternSet", value);
        self
    }
}

choice! {
    /// `LogEncoding` of `AWS::ApplicationInsights::Application`.
    LogEncoding
    UTF_8 "utf-8"
    UTF_16 "utf-16"
    ASCII "ascii"
}

/// `LogPattern` of `AWS::ApplicationInsights::Application`.
#[derive(Clone, Default)]
#[must_use]
pub struct LogPattern(Properties);

properties! { LogPattern }

impl LogPattern {
    /// `Pattern`: string, 1 to 50 characters. Required.
    #[track_caller]
    pub fn pattern(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Pattern", value);
        self
    }

    /// `PatternName`: string, 1 to 50 characters, pattern `[a-zA-Z0-9.-_]*`. Required.
    #[track_caller]
    pub fn pattern_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PatternName", value);
        self
    }

    /// `Rank`: integer. Required.
    #[track_caller]
    pub fn rank(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Rank", value);
        self
    }
}

/// `LogPatternSet` of `AWS::ApplicationInsights::Application`.
#[derive(Clone, Default)]
#[must_use]
pub struct LogPatternSet(Properties);

properties! { LogPatternSet }

impl LogPatternSet {
    /// `LogPatterns`: list of `LogPattern`, at least 1 item. Required.
    #[track_caller]
    pub fn log_patterns(mut self, value: impl IntoValue<ListOf<LogPattern>>) -> Self {
        self.0.set("LogPatterns", value);
        self
    }

    /// `PatternSetName`: string, 1 to 30 characters, pattern `[a-zA-Z0-9.-_]*`. Required.
    #[track_caller]
    pub fn pattern_set_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PatternSetName", value);
        self
    }
}

/// `NetWeaverPrometheusExporter` of `AWS::ApplicationInsights::Application`.
#[derive(Clone, Default)]
#[must_use]
pub struct NetWeaverPrometheusExporter(Properties);

properties! { NetWeaverPrometheusExporter }

impl NetWeaverPrometheusExporter {
    /// `InstanceNumbers`: list of strings. Required.
    #[track_caller]
    pub fn instance_numbers(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("InstanceNumbers", value);
        self
    }

    /// `PrometheusPort`: string.
    #[track_caller]
    pub fn prometheus_port(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PrometheusPort", value);
        self
    }

    /// `SAPSID`: string. Required.
    #[track_caller]
    pub fn sapsid(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SAPSID", value);
        self
    }
}

/// `Process` of `AWS::ApplicationInsights::Application`.
#[derive(Clone, Default)]
#[must_use]
pub struct Process(Properties);

properties! { Process }

impl Process {
    /// `AlarmMetrics`: list of `AlarmMetric`. Required.
    #[track_caller]
    pub fn alarm_metrics(mut self, value: impl IntoValue<ListOf<AlarmMetric>>) -> Self {
        self.0.set("AlarmMetrics", value);
        self
    }

    /// `ProcessName`: string, 1 to 256 characters, pattern `^[a-zA-Z0-9_,-]+$`. Required.
    #[track_caller]
    pub fn process_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ProcessName", value);
        self
    }
}

/// `SQLServerPrometheusExporter` of `AWS::ApplicationInsights::Application`.
#[derive(Clone, Default)]
#[must_use]
pub struct SQLServerPrometheusExporter(Properties);

properties! { SQLServerPrometheusExporter }

impl SQLServerPrometheusExporter {
    /// `PrometheusPort`: string. Required.
    #[track_caller]
    pub fn prometheus_port(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PrometheusPort", value);
        self
    }

    /// `SQLSecretName`: string. Required.
    #[track_caller]
    pub fn sql_secret_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SQLSecretName", value);
        self
    }
}

/// `SubComponentConfigurationDetails` of `AWS::ApplicationInsights::Application`.
#[derive(Clone, Default)]
#[must_use]
pub struct SubComponentConfigurationDetails(Properties);

properties! { SubComponentConfigurationDetails }

impl SubComponentConfigurationDetails {
    /// `AlarmMetrics`: list of `AlarmMetric`.
    #[track_caller]
    pub fn alarm_metrics(mut self, value: impl IntoValue<ListOf<AlarmMetric>>) -> Self {
        self.0.set("AlarmMetrics", value);
        self
    }

    /// `Logs`: list of `Log`.
    #[track_caller]
    pub fn logs(mut self, value: impl IntoValue<ListOf<Log>>) -> Self {
        self.0.set("Logs", value);
        self
    }

    /// `Processes`: list of `Process`.
    #[track_caller]
    pub fn processes(mut self, value: impl IntoValue<ListOf<Process>>) -> Self {
        self.0.set("Processes", value);
        self
    }

    /// `WindowsEvents`: list of `WindowsEvent`.
    #[track_caller]
    pub fn windows_events(mut self, value: impl IntoValue<ListOf<WindowsEvent>>) -> Self {
        self.0.set("WindowsEvents", value);
        self
    }
}

/// `SubComponentTypeConfiguration` of `AWS::ApplicationInsights::Application`.
#[derive(Clone, Default)]
#[must_use]
pub struct SubComponentTypeConfiguration(Properties);

properties! { SubComponentTypeConfiguration }

impl SubComponentTypeConfiguration {
    /// `SubComponentConfigurationDetails`: `SubComponentConfigurationDetails`. Required.
    #[track_caller]
    pub fn sub_component_configuration_details(
        mut self,
        value: impl IntoValue<SubComponentConfigurationDetails>,
    ) -> Self {
        self.0.set("SubComponentConfigurationDetails", value);
        self
    }

    /// `SubComponentType`: `SubComponentTypeConfigurationSubComponentType`. Required.
    #[track_caller]
    pub fn sub_component_type(
        mut self,
        value: impl IntoValue<SubComponentTypeConfigurationSubComponentType>,
    ) -> Self {
        self.0.set("SubComponentType", value);
        self
    }
}

choice! {
    /// `SubComponentTypeConfigurationSubComponentType` of `AWS::ApplicationInsights::Application`.
    SubComponentTypeConfigurationSubComponentType
    AWS_EC2_INSTANCE "AWS::EC2::Instance"
    AWS_EC2_VOLUME "AWS::EC2::Volume"
}

/// `Tag` of `AWS::ApplicationInsights::Application`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters, pattern `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `WindowsEvent` of `AWS::ApplicationInsights::Application`.
#[derive(Clone, Default)]
#[must_use]
pub struct WindowsEvent(Properties);

properties! { WindowsEvent }

impl WindowsEvent {
    /// `EventLevels`: list of `EventLevel`, at least 1 item. Required.
    #[track_caller]
    pub fn event_levels(mut self, value: impl IntoValue<ListOf<EventLevel>>) -> Self {
        self.0.set("EventLevels", value);
        self
    }

    /// `EventName`: string, 1 to 260 characters, pattern `^[a-zA-Z0-9_ \\/-]+$`. Required.
    #[track_caller]
    pub fn event_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EventName", value);
        self
    }

    /// `LogGroupName`: `LogsLogGroupName`, 1 to 512 characters, pattern `[\.\-_/#A-Za-z0-9]+`. Required.
    #[track_caller]
    pub fn log_group_name(mut self, value: impl IntoValue<format::LogsLogGroupName>) -> Self {
        self.0.set("LogGroupName", value);
        self
    }

    /// `PatternSet`: string, 1 to 30 characters, pattern `[a-zA-Z0-9.-_]*`.
    #[track_caller]
    pub fn pattern_set(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PatternSet", value);
        self
    }
}
