// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ObservabilityAdmin::TelemetryRule` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::ObservabilityAdmin::TelemetryRule`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-observabilityadmin-telemetryrule.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct TelemetryRule(Body);

resource! { TelemetryRule "AWS::ObservabilityAdmin::TelemetryRule" }

impl TelemetryRule {
    /// `Rule`: `TelemetryRuleProperty`. Required.
    #[track_caller]
    pub fn rule(mut self, value: impl IntoValue<TelemetryRuleProperty>) -> Self {
        self.0.set("Rule", value);
        self
    }

    /// `RuleName`: string, 1 to 100 characters, pattern `^[0-9A-Za-z-]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn rule_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RuleName", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<TelemetryRule> {
    /// `RegionStatuses`
    #[inline]
    pub fn region_statuses(&self) -> Value<Node> {
        self.attribute("RegionStatuses")
    }

    /// `RuleArn`
    #[inline]
    pub fn rule_arn(&self) -> Value<String> {
        self.attribute("RuleArn")
    }
}

choice! {
    /// `Action` of `AWS::ObservabilityAdmin::TelemetryRule`.
    Action
    ALLOW "ALLOW"
    BLOCK "BLOCK"
    COUNT "COUNT"
    CAPTCHA "CAPTCHA"
    CHALLENGE "CHALLENGE"
    EXCLUDED_AS_COUNT "EXCLUDED_AS_COUNT"
}

/// `ActionCondition` of `AWS::ObservabilityAdmin::TelemetryRule`.
#[derive(Clone, Default)]
#[must_use]
pub struct ActionCondition(Properties);

properties! { ActionCondition }

impl ActionCondition {
    /// `Action`: `Action`.
    #[track_caller]
    pub fn action(mut self, value: impl IntoValue<Action>) -> Self {
        self.0.set("Action", value);
        self
    }
}

/// `AdvancedEventSelector` of `AWS::ObservabilityAdmin::TelemetryRule`.
#[derive(Clone, Default)]
#[must_use]
pub struct AdvancedEventSelector(Properties);

properties! { AdvancedEventSelector }

impl AdvancedEventSelector {
    /// `FieldSelectors`: list of `AdvancedFieldSelector`. Required.
    #[track_caller]
    pub fn field_selectors(mut self, value: impl IntoValue<ListOf<AdvancedFieldSelector>>) -> Self {
        self.0.set("FieldSelectors", value);
        self
    }

    /// `Name`: string.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }
}

/// `AdvancedFieldSelector` of `AWS::ObservabilityAdmin::TelemetryRule`.
#[derive(Clone, Default)]
#[must_use]
pub struct AdvancedFieldSelector(Properties);

properties! { AdvancedFieldSelector }

impl AdvancedFieldSelector {
    /// `EndsWith`: list of strings.
    #[track_caller]
    pub fn ends_with(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("EndsWith", value);
        self
    }

    /// `Equals`: list of strings.
    #[track_caller]
    pub fn equals(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Equals", value);
        self
    }

    /// `Field`: string, 1 to 1000 characters.
    #[track_caller]
    pub fn field(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Field", value);
        self
    }

    /// `NotEndsWith`: list of strings.
    #[track_caller]
    pub fn not_ends_with(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("NotEndsWith", value);
        self
    }

    /// `NotEquals`: list of strings.
    #[track_caller]
    pub fn not_equals(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("NotEquals", value);
        self
    }

    /// `NotStartsWith`: list of strings.
    #[track_caller]
    pub fn not_starts_with(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("NotStartsWith", value);
        self
    }

    /// `StartsWith`: list of strings.
    #[track_caller]
    pub fn starts_with(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("StartsWith", value);
        self
    }
}

/// `CloudtrailParameters` of `AWS::ObservabilityAdmin::TelemetryRule`.
#[derive(Clone, Default)]
#[must_use]
pub struct CloudtrailParameters(Properties);

properties! { CloudtrailParameters }

impl CloudtrailParameters {
    /// `AdvancedEventSelectors`: list of `AdvancedEventSelector`. Required.
    #[track_caller]
    pub fn advanced_event_selectors(
        mut self,
        value: impl IntoValue<ListOf<AdvancedEventSelector>>,
    ) -> Self {
        self.0.set("AdvancedEventSelectors", value);
        self
    }
}

/// `Condition` of `AWS::ObservabilityAdmin::TelemetryRule`.
#[derive(Clone, Default)]
#[must_use]
pub struct Condition(Properties);

properties! { Condition }

impl Condition {
    /// `ActionCondition`: `ActionCondition`.
    #[track_caller]
    pub fn action_condition(mut self, value: impl IntoValue<ActionCondition>) -> Self {
        self.0.set("ActionCondition", value);
        self
    }

    /// `LabelNameCondition`: `LabelNameCondition`.
    #[track_caller]
    pub fn label_name_condition(mut self, value: impl IntoValue<LabelNameCondition>) -> Self {
        self.0.set("LabelNameCondition", value);
        self
    }
}

choice! {
    /// `DestinationType` of `AWS::ObservabilityAdmin::TelemetryRule`.
    DestinationType
    CLOUD_WATCH_LOGS "cloud-watch-logs"
}

/// `ELBLoadBalancerLoggingParameters` of `AWS::ObservabilityAdmin::TelemetryRule`.
#[derive(Clone, Default)]
#[must_use]
pub struct ELBLoadBalancerLoggingParameters(Properties);

properties! { ELBLoadBalancerLoggingParameters }

impl ELBLoadBalancerLoggingParameters {
    /// `FieldDelimiter`: string.
    #[track_caller]
    pub fn field_delimiter(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FieldDelimiter", value);
        self
    }

    /// `OutputFormat`: `ELBLoadBalancerLoggingParametersOutputFormat`.
    #[track_caller]
    pub fn output_format(
        mut self,
        value: impl IntoValue<ELBLoadBalancerLoggingParametersOutputFormat>,
    ) -> Self {
        self.0.set("OutputFormat", value);
        self
    }
}

choice! {
    /// `ELBLoadBalancerLoggingParametersOutputFormat` of `AWS::ObservabilityAdmin::TelemetryRule`.
    ELBLoadBalancerLoggingParametersOutputFormat
    PLAIN "plain"
    JSON "json"
}

/// `FieldToMatch` of `AWS::ObservabilityAdmin::TelemetryRule`.
#[derive(Clone, Default)]
#[must_use]
pub struct FieldToMatch(Properties);

properties! { FieldToMatch }

impl FieldToMatch {
    /// `Method`: string.
    #[track_caller]
    pub fn method(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Method", value);
        self
    }

    /// `QueryString`: string.
    #[track_caller]
    pub fn query_string(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("QueryString", value);
        self
    }

    /// `SingleHeader`: `SingleHeader`.
    #[track_caller]
    pub fn single_header(mut self, value: impl IntoValue<SingleHeader>) -> Self {
        self.0.set("SingleHeader", value);
        self
    }

    /// `UriPath`: string.
    #[track_caller]
    pub fn uri_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("UriPath", value);
        self
    }
}

/// `Filter` of `AWS::ObservabilityAdmin::TelemetryRule`.
#[derive(Clone, Default)]
#[must_use]
pub struct Filter(Properties);

properties! { Filter }

impl Filter {
    /// `Behavior`: `FilterBehavior`.
    #[track_caller]
    pub fn behavior(mut self, value: impl IntoValue<FilterBehavior>) -> Self {
        self.0.set("Behavior", value);
        self
    }

    /// `Conditions`: list of `Condition`, at least 1 character, at least 1 item.
    #[track_caller]
    pub fn conditions(mut self, value: impl IntoValue<ListOf<Condition>>) -> Self {
        self.0.set("Conditions", value);
        self
    }

    /// `Requirement`: `FilterRequirement`.
    #[track_caller]
    pub fn requirement(mut self, value: impl IntoValue<FilterRequirement>) -> Self {
        self.0.set("Requirement", value);
        self
    }
}

choice! {
    /// `FilterBehavior` of `AWS::ObservabilityAdmin::TelemetryRule`.
    FilterBehavior
    KEEP "KEEP"
    DROP "DROP"
}

choice! {
    /// `FilterRequirement` of `AWS::ObservabilityAdmin::TelemetryRule`.
    FilterRequirement
    MEETS_ALL "MEETS_ALL"
    MEETS_ANY "MEETS_ANY"
}

/// `LabelNameCondition` of `AWS::ObservabilityAdmin::TelemetryRule`.
#[derive(Clone, Default)]
#[must_use]
pub struct LabelNameCondition(Properties);

properties! { LabelNameCondition }

impl LabelNameCondition {
    /// `LabelName`: string, 1 to 1024 characters, pattern `^[0-9A-Za-z_\-:]+$`.
    #[track_caller]
    pub fn label_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LabelName", value);
        self
    }
}

/// `LoggingFilter` of `AWS::ObservabilityAdmin::TelemetryRule`.
#[derive(Clone, Default)]
#[must_use]
pub struct LoggingFilter(Properties);

properties! { LoggingFilter }

impl LoggingFilter {
    /// `DefaultBehavior`: `FilterBehavior`.
    #[track_caller]
    pub fn default_behavior(mut self, value: impl IntoValue<FilterBehavior>) -> Self {
        self.0.set("DefaultBehavior", value);
        self
    }

    /// `Filters`: list of `Filter`, at least 1 character, at least 1 item.
    #[track_caller]
    pub fn filters(mut self, value: impl IntoValue<ListOf<Filter>>) -> Self {
        self.0.set("Filters", value);
        self
    }
}

/// `MskMonitoringParameters` of `AWS::ObservabilityAdmin::TelemetryRule`.
#[derive(Clone, Default)]
#[must_use]
pub struct MskMonitoringParameters(Properties);

properties! { MskMonitoringParameters }

impl MskMonitoringParameters {
    /// `EnhancedMonitoring`: `MskMonitoringParametersEnhancedMonitoring`.
    #[track_caller]
    pub fn enhanced_monitoring(
        mut self,
        value: impl IntoValue<MskMonitoringParametersEnhancedMonitoring>,
    ) -> Self {
        self.0.set("EnhancedMonitoring", value);
        self
    }
}

choice! {
    /// `MskMonitoringParametersEnhancedMonitoring` of `AWS::ObservabilityAdmin::TelemetryRule`.
    MskMonitoringParametersEnhancedMonitoring
    DEFAULT "DEFAULT"
    PER_BROKER "PER_BROKER"
    PER_TOPIC_PER_BROKER "PER_TOPIC_PER_BROKER"
    PER_TOPIC_PER_PARTITION "PER_TOPIC_PER_PARTITION"
}

choice! {
    /// `ResourceType` of `AWS::ObservabilityAdmin::TelemetryRule`.
    ResourceType
    AWS_EC2_VPC "AWS::EC2::VPC"
    AWS_WA_FV2_WEB_ACL "AWS::WAFv2::WebACL"
    AWS_CLOUD_TRAIL "AWS::CloudTrail"
    AWS_EKS_CLUSTER "AWS::EKS::Cluster"
    AWS_ELASTIC_LOAD_BALANCING_V2_LOAD_BALANCER "AWS::ElasticLoadBalancingV2::LoadBalancer"
    AWS_EC2_INSTANCE "AWS::EC2::Instance"
    AWS_BEDROCK_AGENT_CORE_RUNTIME "AWS::BedrockAgentCore::Runtime"
    AWS_BEDROCK_AGENT_CORE_BROWSER "AWS::BedrockAgentCore::Browser"
    AWS_BEDROCK_AGENT_CORE_CODE_INTERPRETER "AWS::BedrockAgentCore::CodeInterpreter"
    AWS_SECURITY_HUB_HUB "AWS::SecurityHub::Hub"
    AWS_SECURITY_HUB_HUB_V2 "AWS::SecurityHub::HubV2"
    AWS_S3_BUCKET "AWS::S3::Bucket"
    AWS_MSK_CLUSTER "AWS::MSK::Cluster"
    AWS_CLOUD_FRONT_DISTRIBUTION "AWS::CloudFront::Distribution"
    AWS_CLOUD_WATCH_O_TEL_ENRICHMENT "AWS::CloudWatch::OTelEnrichment"
    AWS_BEDROCK_KNOWLEDGE_BASE "AWS::Bedrock::KnowledgeBase"
    AWS_BEDROCK_AGENT_CORE_MEMORY "AWS::BedrockAgentCore::Memory"
    AWS_BEDROCK_AGENT_CORE_GATEWAY "AWS::BedrockAgentCore::Gateway"
    AWS_BEDROCK_AGENT_CORE_WORKLOAD_IDENTITY "AWS::BedrockAgentCore::WorkloadIdentity"
}

/// `SingleHeader` of `AWS::ObservabilityAdmin::TelemetryRule`.
#[derive(Clone, Default)]
#[must_use]
pub struct SingleHeader(Properties);

properties! { SingleHeader }

impl SingleHeader {
    /// `Name`: string, 1 to 64 characters. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }
}

/// `Tag` of `AWS::ObservabilityAdmin::TelemetryRule`.
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

/// `TelemetryDestinationConfiguration` of `AWS::ObservabilityAdmin::TelemetryRule`.
#[derive(Clone, Default)]
#[must_use]
pub struct TelemetryDestinationConfiguration(Properties);

properties! { TelemetryDestinationConfiguration }

impl TelemetryDestinationConfiguration {
    /// `CloudtrailParameters`: `CloudtrailParameters`.
    #[track_caller]
    pub fn cloudtrail_parameters(mut self, value: impl IntoValue<CloudtrailParameters>) -> Self {
        self.0.set("CloudtrailParameters", value);
        self
    }

    /// `DestinationPattern`: string.
    #[track_caller]
    pub fn destination_pattern(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DestinationPattern", value);
        self
    }

    /// `DestinationType`: `DestinationType`.
    #[track_caller]
    pub fn destination_type(mut self, value: impl IntoValue<DestinationType>) -> Self {
        self.0.set("DestinationType", value);
        self
    }

    /// `ELBLoadBalancerLoggingParameters`: `ELBLoadBalancerLoggingParameters`.
    #[track_caller]
    pub fn elb_load_balancer_logging_parameters(
        mut self,
        value: impl IntoValue<ELBLoadBalancerLoggingParameters>,
    ) -> Self {
        self.0.set("ELBLoadBalancerLoggingParameters", value);
        self
    }

    /// `KmsKeyArn`: `KmsKeyArn`, 1 to 2048 characters, pattern `^arn:aws[a-zA-Z-]*:kms:[a-z0-9-]+:\d{12}:key/(mrk-)?[a-f0-9-]+$`.
    #[track_caller]
    pub fn kms_key_arn(mut self, value: impl IntoValue<format::KmsKeyArn>) -> Self {
        self.0.set("KmsKeyArn", value);
        self
    }

    /// `LogDeliveryParameters`: `TelemetryDestinationConfigurationLogDeliveryParameters`.
    #[track_caller]
    pub fn log_delivery_parameters(
        mut self,
        value: impl IntoValue<TelemetryDestinationConfigurationLogDeliveryParameters>,
    ) -> Self {
        self.0.set("LogDeliveryParameters", value);
        self
    }

    /// `MskMonitoringParameters`: `MskMonitoringParameters`.
    #[track_caller]
    pub fn msk_monitoring_parameters(
        mut self,
        value: impl IntoValue<MskMonitoringParameters>,
    ) -> Self {
        self.0.set("MskMonitoringParameters", value);
        self
    }

    /// `RetentionInDays`: integer, 1 to 3653.
    #[track_caller]
    pub fn retention_in_days(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("RetentionInDays", value);
        self
    }

    /// `VPCFlowLogParameters`: `VPCFlowLogParameters`.
    #[track_caller]
    pub fn vpc_flow_log_parameters(mut self, value: impl IntoValue<VPCFlowLogParameters>) -> Self {
        self.0.set("VPCFlowLogParameters", value);
        self
    }

    /// `WAFLoggingParameters`: `WAFLoggingParameters`.
    #[track_caller]
    pub fn waf_logging_parameters(mut self, value: impl IntoValue<WAFLoggingParameters>) -> Self {
        self.0.set("WAFLoggingParameters", value);
        self
    }
}

/// `TelemetryDestinationConfigurationLogDeliveryParameters` of `AWS::ObservabilityAdmin::TelemetryRule`.
#[derive(Clone, Default)]
#[must_use]
pub struct TelemetryDestinationConfigurationLogDeliveryParameters(Properties);

properties! { TelemetryDestinationConfigurationLogDeliveryParameters }

impl TelemetryDestinationConfigurationLogDeliveryParameters {
    /// `LogTypes`: list of `TelemetryDestinationConfigurationLogDeliveryParametersLogTypesItem`, at least 1 item.
    #[track_caller]
    pub fn log_types(
        mut self,
        value: impl IntoValue<
            ListOf<TelemetryDestinationConfigurationLogDeliveryParametersLogTypesItem>,
        >,
    ) -> Self {
        self.0.set("LogTypes", value);
        self
    }
}

choice! {
    /// `TelemetryDestinationConfigurationLogDeliveryParametersLogTypesItem` of `AWS::ObservabilityAdmin::TelemetryRule`.
    TelemetryDestinationConfigurationLogDeliveryParametersLogTypesItem
    APPLICATION_LOGS "APPLICATION_LOGS"
    USAGE_LOGS "USAGE_LOGS"
    SECURITY_FINDING_LOGS "SECURITY_FINDING_LOGS"
    S3_SERVER_ACCESS_LOGS "S3_SERVER_ACCESS_LOGS"
    ACCESS_LOGS "ACCESS_LOGS"
    CONNECTION_LOGS "CONNECTION_LOGS"
    ALB_ACCESS_LOGS "ALB_ACCESS_LOGS"
    ALB_CONNECTION_LOGS "ALB_CONNECTION_LOGS"
    ALB_HEALTH_CHECK_LOGS "ALB_HEALTH_CHECK_LOGS"
}

/// `TelemetryRule` of `AWS::ObservabilityAdmin::TelemetryRule`.
#[derive(Clone, Default)]
#[must_use]
pub struct TelemetryRuleProperty(Properties);

properties! { TelemetryRuleProperty }

impl TelemetryRuleProperty {
    /// `AllRegions`: boolean. A change replaces the resource.
    #[track_caller]
    pub fn all_regions(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("AllRegions", value);
        self
    }

    /// `AllowFieldUpdates`: boolean, default false.
    #[track_caller]
    pub fn allow_field_updates(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("AllowFieldUpdates", value);
        self
    }

    /// `DestinationConfiguration`: `TelemetryDestinationConfiguration`.
    #[track_caller]
    pub fn destination_configuration(
        mut self,
        value: impl IntoValue<TelemetryDestinationConfiguration>,
    ) -> Self {
        self.0.set("DestinationConfiguration", value);
        self
    }

    /// `Regions`: list of strings, at least 1 item.
    #[track_caller]
    pub fn regions(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Regions", value);
        self
    }

    /// `ResourceType`: `ResourceType`. Required.
    #[track_caller]
    pub fn resource_type(mut self, value: impl IntoValue<ResourceType>) -> Self {
        self.0.set("ResourceType", value);
        self
    }

    /// `SelectionCriteria`: string.
    #[track_caller]
    pub fn selection_criteria(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SelectionCriteria", value);
        self
    }

    /// `TelemetrySourceTypes`: list of `TelemetrySourceType`.
    #[track_caller]
    pub fn telemetry_source_types(
        mut self,
        value: impl IntoValue<ListOf<TelemetrySourceType>>,
    ) -> Self {
        self.0.set("TelemetrySourceTypes", value);
        self
    }

    /// `TelemetryType`: `TelemetryType`. Required.
    #[track_caller]
    pub fn telemetry_type(mut self, value: impl IntoValue<TelemetryType>) -> Self {
        self.0.set("TelemetryType", value);
        self
    }
}

choice! {
    /// `TelemetrySourceType` of `AWS::ObservabilityAdmin::TelemetryRule`.
    TelemetrySourceType
    VPC_FLOW_LOGS "VPC_FLOW_LOGS"
    ROUTE53_RESOLVER_QUERY_LOGS "ROUTE53_RESOLVER_QUERY_LOGS"
    EKS_AUDIT_LOGS "EKS_AUDIT_LOGS"
    EKS_AUTHENTICATOR_LOGS "EKS_AUTHENTICATOR_LOGS"
    EKS_CONTROLLER_MANAGER_LOGS "EKS_CONTROLLER_MANAGER_LOGS"
    EKS_SCHEDULER_LOGS "EKS_SCHEDULER_LOGS"
    EKS_API_LOGS "EKS_API_LOGS"
}

choice! {
    /// `TelemetryType` of `AWS::ObservabilityAdmin::TelemetryRule`.
    TelemetryType
    LOGS "Logs"
    TRACES "Traces"
    METRICS "Metrics"
}

/// `VPCFlowLogParameters` of `AWS::ObservabilityAdmin::TelemetryRule`.
#[derive(Clone, Default)]
#[must_use]
pub struct VPCFlowLogParameters(Properties);

properties! { VPCFlowLogParameters }

impl VPCFlowLogParameters {
    /// `LogFormat`: string.
    #[track_caller]
    pub fn log_format(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LogFormat", value);
        self
    }

    /// `MaxAggregationInterval`: integer.
    #[track_caller]
    pub fn max_aggregation_interval(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxAggregationInterval", value);
        self
    }

    /// `TrafficType`: string.
    #[track_caller]
    pub fn traffic_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TrafficType", value);
        self
    }
}

choice! {
    /// `WAFLogType` of `AWS::ObservabilityAdmin::TelemetryRule`.
    WAFLogType
    WAF_LOGS "WAF_LOGS"
}

/// `WAFLoggingParameters` of `AWS::ObservabilityAdmin::TelemetryRule`.
#[derive(Clone, Default)]
#[must_use]
pub struct WAFLoggingParameters(Properties);

properties! { WAFLoggingParameters }

impl WAFLoggingParameters {
    /// `LogType`: `WAFLogType`.
    #[track_caller]
    pub fn log_type(mut self, value: impl IntoValue<WAFLogType>) -> Self {
        self.0.set("LogType", value);
        self
    }

    /// `LoggingFilter`: `LoggingFilter`.
    #[track_caller]
    pub fn logging_filter(mut self, value: impl IntoValue<LoggingFilter>) -> Self {
        self.0.set("LoggingFilter", value);
        self
    }

    /// `RedactedFields`: list of `FieldToMatch`, at most 100 items.
    #[track_caller]
    pub fn redacted_fields(mut self, value: impl IntoValue<ListOf<FieldToMatch>>) -> Self {
        self.0.set("RedactedFields", value);
        self
    }
}
