// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::DevOpsAgent::Association` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::DevOpsAgent::Association`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-devopsagent-association.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Association(Body);

resource! { Association "AWS::DevOpsAgent::Association" }

impl Association {
    /// `AgentSpaceId`: string, 1 to 255 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn agent_space_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AgentSpaceId", value);
        self
    }

    /// `Configuration`: `ServiceConfiguration`. Required.
    #[track_caller]
    pub fn configuration(mut self, value: impl IntoValue<ServiceConfiguration>) -> Self {
        self.0.set("Configuration", value);
        self
    }

    /// `LinkedAssociationIds`: list of strings.
    #[track_caller]
    pub fn linked_association_ids(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("LinkedAssociationIds", value);
        self
    }

    /// `ServiceId`: string, 1 to 255 characters. Required.
    #[track_caller]
    pub fn service_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ServiceId", value);
        self
    }
}

impl Handle<Association> {
    /// `AssociationId`
    #[inline]
    pub fn association_id(&self) -> Value<String> {
        self.attribute("AssociationId")
    }

    /// `CreatedAt`
    #[inline]
    pub fn created_at(&self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `UpdatedAt`
    #[inline]
    pub fn updated_at(&self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// `AWSConfiguration` of `AWS::DevOpsAgent::Association`.
#[derive(Clone, Default)]
#[must_use]
pub struct AWSConfiguration(Properties);

properties! { AWSConfiguration }

impl AWSConfiguration {
    /// `AccountId`: string, pattern `\d{12}`. Required.
    #[track_caller]
    pub fn account_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AccountId", value);
        self
    }

    /// `AccountType`: `AWSConfigurationAccountType`. Required.
    #[track_caller]
    pub fn account_type(mut self, value: impl IntoValue<AWSConfigurationAccountType>) -> Self {
        self.0.set("AccountType", value);
        self
    }

    /// `AgentElevatedRoleArn`: `IamRoleArn`.
    #[track_caller]
    pub fn agent_elevated_role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("AgentElevatedRoleArn", value);
        self
    }

    /// `AssumableRoleArn`: `IamRoleArn`. Required.
    #[track_caller]
    pub fn assumable_role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("AssumableRoleArn", value);
        self
    }

    /// `Resources`: list of `AWSResource`.
    #[track_caller]
    pub fn resources(mut self, value: impl IntoValue<ListOf<AWSResource>>) -> Self {
        self.0.set("Resources", value);
        self
    }

    /// `Tags`: list of `KeyValuePair`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<KeyValuePair>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

choice! {
    /// `AWSConfigurationAccountType` of `AWS::DevOpsAgent::Association`.
    AWSConfigurationAccountType
    MONITOR "monitor"
}

/// `AWSResource` of `AWS::DevOpsAgent::Association`.
#[derive(Clone, Default)]
#[must_use]
pub struct AWSResource(Properties);

properties! { AWSResource }

impl AWSResource {
    /// `ResourceArn`: string. Required.
    #[track_caller]
    pub fn resource_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ResourceArn", value);
        self
    }

    /// `ResourceMetadata`: object.
    #[track_caller]
    pub fn resource_metadata(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("ResourceMetadata", value);
        self
    }

    /// `ResourceType`: `AWSResourceResourceType`.
    #[track_caller]
    pub fn resource_type(mut self, value: impl IntoValue<AWSResourceResourceType>) -> Self {
        self.0.set("ResourceType", value);
        self
    }
}

choice! {
    /// `AWSResourceResourceType` of `AWS::DevOpsAgent::Association`.
    AWSResourceResourceType
    AWS_CLOUD_FORMATION_STACK "AWS::CloudFormation::Stack"
    AWS_ECR_REPOSITORY "AWS::ECR::Repository"
    AWS_S3_BUCKET "AWS::S3::Bucket"
    AWS_S3_OBJECT "AWS::S3::Object"
}

/// `AzureConfiguration` of `AWS::DevOpsAgent::Association`.
#[derive(Clone, Default)]
#[must_use]
pub struct AzureConfiguration(Properties);

properties! { AzureConfiguration }

impl AzureConfiguration {
    /// `SubscriptionId`: string. Required.
    #[track_caller]
    pub fn subscription_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SubscriptionId", value);
        self
    }
}

/// `DynatraceConfiguration` of `AWS::DevOpsAgent::Association`.
#[derive(Clone, Default)]
#[must_use]
pub struct DynatraceConfiguration(Properties);

properties! { DynatraceConfiguration }

impl DynatraceConfiguration {
    /// `EnableWebhookUpdates`: boolean.
    #[track_caller]
    pub fn enable_webhook_updates(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EnableWebhookUpdates", value);
        self
    }

    /// `EnvId`: string. Required.
    #[track_caller]
    pub fn env_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EnvId", value);
        self
    }

    /// `Resources`: list of strings.
    #[track_caller]
    pub fn resources(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Resources", value);
        self
    }
}

/// `EventChannelConfiguration` of `AWS::DevOpsAgent::Association`.
#[derive(Clone, Default)]
#[must_use]
pub struct EventChannelConfiguration(Properties);

properties! { EventChannelConfiguration }

impl EventChannelConfiguration {
    /// `EnableWebhookUpdates`: boolean.
    #[track_caller]
    pub fn enable_webhook_updates(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EnableWebhookUpdates", value);
        self
    }
}

/// `GitHubConfiguration` of `AWS::DevOpsAgent::Association`.
#[derive(Clone, Default)]
#[must_use]
pub struct GitHubConfiguration(Properties);

properties! { GitHubConfiguration }

impl GitHubConfiguration {
    /// `Owner`: string. Required.
    #[track_caller]
    pub fn owner(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Owner", value);
        self
    }

    /// `OwnerType`: `GitHubConfigurationOwnerType`. Required.
    #[track_caller]
    pub fn owner_type(mut self, value: impl IntoValue<GitHubConfigurationOwnerType>) -> Self {
        self.0.set("OwnerType", value);
        self
    }

    /// `RepoId`: string. Required.
    #[track_caller]
    pub fn repo_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RepoId", value);
        self
    }

    /// `RepoName`: string. Required.
    #[track_caller]
    pub fn repo_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RepoName", value);
        self
    }
}

choice! {
    /// `GitHubConfigurationOwnerType` of `AWS::DevOpsAgent::Association`.
    GitHubConfigurationOwnerType
    ORGANIZATION "organization"
    USER "user"
}

/// `GitLabConfiguration` of `AWS::DevOpsAgent::Association`.
#[derive(Clone, Default)]
#[must_use]
pub struct GitLabConfiguration(Properties);

properties! { GitLabConfiguration }

impl GitLabConfiguration {
    /// `EnableWebhookUpdates`: boolean.
    #[track_caller]
    pub fn enable_webhook_updates(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EnableWebhookUpdates", value);
        self
    }

    /// `InstanceIdentifier`: string.
    #[track_caller]
    pub fn instance_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InstanceIdentifier", value);
        self
    }

    /// `ProjectId`: string. Required.
    #[track_caller]
    pub fn project_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ProjectId", value);
        self
    }

    /// `ProjectPath`: string. Required.
    #[track_caller]
    pub fn project_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ProjectPath", value);
        self
    }
}

/// `KeyValuePair` of `AWS::DevOpsAgent::Association`.
#[derive(Clone, Default)]
#[must_use]
pub struct KeyValuePair(Properties);

properties! { KeyValuePair }

impl KeyValuePair {
    /// `Key`: string, 1 to 512 characters, pattern `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, 1 to 512 characters, pattern `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `MCPServerConfiguration` of `AWS::DevOpsAgent::Association`.
#[derive(Clone, Default)]
#[must_use]
pub struct MCPServerConfiguration(Properties);

properties! { MCPServerConfiguration }

impl MCPServerConfiguration {
    /// `Description`: string.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `EnableWebhookUpdates`: boolean.
    #[track_caller]
    pub fn enable_webhook_updates(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EnableWebhookUpdates", value);
        self
    }

    /// `Endpoint`: string, pattern `^https://[a-zA-Z0-9.-]+(?::[0-9]+)?(?:/.*)?$`.
    #[track_caller]
    pub fn endpoint(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Endpoint", value);
        self
    }

    /// `Name`: string, pattern `^[a-zA-Z0-9_-]+$`.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Tools`: list of strings. Required.
    #[track_caller]
    pub fn tools(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Tools", value);
        self
    }
}

/// `MCPServerDatadogConfiguration` of `AWS::DevOpsAgent::Association`.
#[derive(Clone, Default)]
#[must_use]
pub struct MCPServerDatadogConfiguration(Properties);

properties! { MCPServerDatadogConfiguration }

impl MCPServerDatadogConfiguration {
    /// `Description`: string.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `EnableWebhookUpdates`: boolean.
    #[track_caller]
    pub fn enable_webhook_updates(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EnableWebhookUpdates", value);
        self
    }

    /// `EnabledElevatedTools`: list of strings.
    #[track_caller]
    pub fn enabled_elevated_tools(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("EnabledElevatedTools", value);
        self
    }

    /// `Endpoint`: string, pattern `^https://[a-zA-Z0-9.-]+(?::[0-9]+)?(?:/.*)?$`.
    #[track_caller]
    pub fn endpoint(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Endpoint", value);
        self
    }

    /// `Name`: string, pattern `^[a-zA-Z0-9_-]+$`.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }
}

/// `MCPServerGrafanaConfiguration` of `AWS::DevOpsAgent::Association`.
#[derive(Clone, Default)]
#[must_use]
pub struct MCPServerGrafanaConfiguration(Properties);

properties! { MCPServerGrafanaConfiguration }

impl MCPServerGrafanaConfiguration {
    /// `EnableWebhookUpdates`: boolean.
    #[track_caller]
    pub fn enable_webhook_updates(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EnableWebhookUpdates", value);
        self
    }

    /// `EnabledElevatedTools`: list of strings.
    #[track_caller]
    pub fn enabled_elevated_tools(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("EnabledElevatedTools", value);
        self
    }

    /// `Endpoint`: string, pattern `^https://[a-zA-Z0-9.-]+(?::[0-9]+)?(?:/.*)?$`. Required.
    #[track_caller]
    pub fn endpoint(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Endpoint", value);
        self
    }

    /// `Tools`: list of `MCPServerGrafanaConfigurationToolsItem`.
    #[track_caller]
    pub fn tools(
        mut self,
        value: impl IntoValue<ListOf<MCPServerGrafanaConfigurationToolsItem>>,
    ) -> Self {
        self.0.set("Tools", value);
        self
    }
}

choice! {
    /// `MCPServerGrafanaConfigurationToolsItem` of `AWS::DevOpsAgent::Association`.
    MCPServerGrafanaConfigurationToolsItem
    ALERTING "alerting"
    ANNOTATIONS "annotations"
    ASSERTS "asserts"
    CLOUDWATCH "cloudwatch"
    DASHBOARD "dashboard"
    DATASOURCE "datasource"
    ELASTICSEARCH "elasticsearch"
    EXAMPLES "examples"
    INCIDENT "incident"
    LOKI "loki"
    NAVIGATION "navigation"
    ONCALL "oncall"
    PROMETHEUS "prometheus"
    PYROSCOPE "pyroscope"
    RENDERING "rendering"
    RUNPANELQUERY "runpanelquery"
    SEARCH "search"
    SEARCHLOGS "searchlogs"
    SIFT "sift"
}

/// `MCPServerNewRelicConfiguration` of `AWS::DevOpsAgent::Association`.
#[derive(Clone, Default)]
#[must_use]
pub struct MCPServerNewRelicConfiguration(Properties);

properties! { MCPServerNewRelicConfiguration }

impl MCPServerNewRelicConfiguration {
    /// `AccountId`: string, at least 6 characters, pattern `^[0-9]+$`. Required.
    #[track_caller]
    pub fn account_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AccountId", value);
        self
    }

    /// `Endpoint`: string, pattern `^https://[a-zA-Z0-9.-]+(?::[0-9]+)?(?:/.*)?$`. Required.
    #[track_caller]
    pub fn endpoint(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Endpoint", value);
        self
    }
}

/// `MCPServerSigV4Configuration` of `AWS::DevOpsAgent::Association`.
#[derive(Clone, Default)]
#[must_use]
pub struct MCPServerSigV4Configuration(Properties);

properties! { MCPServerSigV4Configuration }

impl MCPServerSigV4Configuration {
    /// `Tools`: list of strings. Required.
    #[track_caller]
    pub fn tools(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Tools", value);
        self
    }
}

/// `MCPServerSplunkConfiguration` of `AWS::DevOpsAgent::Association`.
#[derive(Clone, Default)]
#[must_use]
pub struct MCPServerSplunkConfiguration(Properties);

properties! { MCPServerSplunkConfiguration }

impl MCPServerSplunkConfiguration {
    /// `Description`: string.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `EnableWebhookUpdates`: boolean.
    #[track_caller]
    pub fn enable_webhook_updates(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EnableWebhookUpdates", value);
        self
    }

    /// `Endpoint`: string, pattern `^https://[a-zA-Z0-9.-]+(?::[0-9]+)?(?:/.*)?$`.
    #[track_caller]
    pub fn endpoint(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Endpoint", value);
        self
    }

    /// `Name`: string, pattern `^[a-zA-Z0-9_-]+$`.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }
}

/// `PagerDutyConfiguration` of `AWS::DevOpsAgent::Association`.
#[derive(Clone, Default)]
#[must_use]
pub struct PagerDutyConfiguration(Properties);

properties! { PagerDutyConfiguration }

impl PagerDutyConfiguration {
    /// `CustomerEmail`: string. Required.
    #[track_caller]
    pub fn customer_email(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CustomerEmail", value);
        self
    }

    /// `EnableWebhookUpdates`: boolean.
    #[track_caller]
    pub fn enable_webhook_updates(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EnableWebhookUpdates", value);
        self
    }

    /// `Services`: list of strings. Required.
    #[track_caller]
    pub fn services(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Services", value);
        self
    }
}

/// `ServiceConfiguration` of `AWS::DevOpsAgent::Association`.
#[derive(Clone, Default)]
#[must_use]
pub struct ServiceConfiguration(Properties);

properties! { ServiceConfiguration }

impl ServiceConfiguration {
    /// `Aws`: `AWSConfiguration`.
    #[track_caller]
    pub fn aws(mut self, value: impl IntoValue<AWSConfiguration>) -> Self {
        self.0.set("Aws", value);
        self
    }

    /// `Azure`: `AzureConfiguration`.
    #[track_caller]
    pub fn azure(mut self, value: impl IntoValue<AzureConfiguration>) -> Self {
        self.0.set("Azure", value);
        self
    }

    /// `Dynatrace`: `DynatraceConfiguration`.
    #[track_caller]
    pub fn dynatrace(mut self, value: impl IntoValue<DynatraceConfiguration>) -> Self {
        self.0.set("Dynatrace", value);
        self
    }

    /// `EventChannel`: `EventChannelConfiguration`.
    #[track_caller]
    pub fn event_channel(mut self, value: impl IntoValue<EventChannelConfiguration>) -> Self {
        self.0.set("EventChannel", value);
        self
    }

    /// `GitHub`: `GitHubConfiguration`.
    #[track_caller]
    pub fn git_hub(mut self, value: impl IntoValue<GitHubConfiguration>) -> Self {
        self.0.set("GitHub", value);
        self
    }

    /// `GitLab`: `GitLabConfiguration`.
    #[track_caller]
    pub fn git_lab(mut self, value: impl IntoValue<GitLabConfiguration>) -> Self {
        self.0.set("GitLab", value);
        self
    }

    /// `MCPServer`: `MCPServerConfiguration`.
    #[track_caller]
    pub fn mcp_server(mut self, value: impl IntoValue<MCPServerConfiguration>) -> Self {
        self.0.set("MCPServer", value);
        self
    }

    /// `MCPServerDatadog`: `MCPServerDatadogConfiguration`.
    #[track_caller]
    pub fn mcp_server_datadog(
        mut self,
        value: impl IntoValue<MCPServerDatadogConfiguration>,
    ) -> Self {
        self.0.set("MCPServerDatadog", value);
        self
    }

    /// `MCPServerGrafana`: `MCPServerGrafanaConfiguration`.
    #[track_caller]
    pub fn mcp_server_grafana(
        mut self,
        value: impl IntoValue<MCPServerGrafanaConfiguration>,
    ) -> Self {
        self.0.set("MCPServerGrafana", value);
        self
    }

    /// `MCPServerNewRelic`: `MCPServerNewRelicConfiguration`.
    #[track_caller]
    pub fn mcp_server_new_relic(
        mut self,
        value: impl IntoValue<MCPServerNewRelicConfiguration>,
    ) -> Self {
        self.0.set("MCPServerNewRelic", value);
        self
    }

    /// `MCPServerSigV4`: `MCPServerSigV4Configuration`.
    #[track_caller]
    pub fn mcp_server_sig_v4(mut self, value: impl IntoValue<MCPServerSigV4Configuration>) -> Self {
        self.0.set("MCPServerSigV4", value);
        self
    }

    /// `MCPServerSplunk`: `MCPServerSplunkConfiguration`.
    #[track_caller]
    pub fn mcp_server_splunk(
        mut self,
        value: impl IntoValue<MCPServerSplunkConfiguration>,
    ) -> Self {
        self.0.set("MCPServerSplunk", value);
        self
    }

    /// `PagerDuty`: `PagerDutyConfiguration`.
    #[track_caller]
    pub fn pager_duty(mut self, value: impl IntoValue<PagerDutyConfiguration>) -> Self {
        self.0.set("PagerDuty", value);
        self
    }

    /// `ServiceNow`: `ServiceNowConfiguration`.
    #[track_caller]
    pub fn service_now(mut self, value: impl IntoValue<ServiceNowConfiguration>) -> Self {
        self.0.set("ServiceNow", value);
        self
    }

    /// `Slack`: `SlackConfiguration`.
    #[track_caller]
    pub fn slack(mut self, value: impl IntoValue<SlackConfiguration>) -> Self {
        self.0.set("Slack", value);
        self
    }

    /// `SourceAws`: `SourceAwsConfiguration`.
    #[track_caller]
    pub fn source_aws(mut self, value: impl IntoValue<SourceAwsConfiguration>) -> Self {
        self.0.set("SourceAws", value);
        self
    }
}

/// `ServiceNowConfiguration` of `AWS::DevOpsAgent::Association`.
#[derive(Clone, Default)]
#[must_use]
pub struct ServiceNowConfiguration(Properties);

properties! { ServiceNowConfiguration }

impl ServiceNowConfiguration {
    /// `EnableWebhookUpdates`: boolean.
    #[track_caller]
    pub fn enable_webhook_updates(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EnableWebhookUpdates", value);
        self
    }

    /// `InstanceId`: string.
    #[track_caller]
    pub fn instance_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InstanceId", value);
        self
    }
}

/// `SlackBidirectionalConfiguration` of `AWS::DevOpsAgent::Association`.
#[derive(Clone, Default)]
#[must_use]
pub struct SlackBidirectionalConfiguration(Properties);

properties! { SlackBidirectionalConfiguration }

impl SlackBidirectionalConfiguration {
    /// `Enabled`: boolean.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enabled", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`, 1 to 255 characters, pattern `^arn:(aws|aws-cn|aws-us-gov):iam::\d{12}:role/[a-zA-Z0-9+=,.@_/-]+$`. Required.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }
}

/// `SlackChannel` of `AWS::DevOpsAgent::Association`.
#[derive(Clone, Default)]
#[must_use]
pub struct SlackChannel(Properties);

properties! { SlackChannel }

impl SlackChannel {
    /// `ChannelId`: string, 8 to 16 characters, pattern `^[CGD][A-Z0-9]+$`. Required.
    #[track_caller]
    pub fn channel_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ChannelId", value);
        self
    }

    /// `ChannelName`: string.
    #[track_caller]
    pub fn channel_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ChannelName", value);
        self
    }
}

/// `SlackConfiguration` of `AWS::DevOpsAgent::Association`.
#[derive(Clone, Default)]
#[must_use]
pub struct SlackConfiguration(Properties);

properties! { SlackConfiguration }

impl SlackConfiguration {
    /// `Bidirectional`: `SlackBidirectionalConfiguration`.
    #[track_caller]
    pub fn bidirectional(mut self, value: impl IntoValue<SlackBidirectionalConfiguration>) -> Self {
        self.0.set("Bidirectional", value);
        self
    }

    /// `TransmissionTarget`: `SlackTransmissionTarget`. Required.
    #[track_caller]
    pub fn transmission_target(mut self, value: impl IntoValue<SlackTransmissionTarget>) -> Self {
        self.0.set("TransmissionTarget", value);
        self
    }

    /// `WorkspaceId`: string, pattern `^[TE][A-Z0-9]+$`. Required.
    #[track_caller]
    pub fn workspace_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("WorkspaceId", value);
        self
    }

    /// `WorkspaceName`: string. Required.
    #[track_caller]
    pub fn workspace_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("WorkspaceName", value);
        self
    }
}

/// `SlackTransmissionTarget` of `AWS::DevOpsAgent::Association`.
#[derive(Clone, Default)]
#[must_use]
pub struct SlackTransmissionTarget(Properties);

properties! { SlackTransmissionTarget }

impl SlackTransmissionTarget {
    /// `IncidentResponseTarget`: `SlackChannel`. Required.
    #[track_caller]
    pub fn incident_response_target(mut self, value: impl IntoValue<SlackChannel>) -> Self {
        self.0.set("IncidentResponseTarget", value);
        self
    }
}

/// `SourceAwsConfiguration` of `AWS::DevOpsAgent::Association`.
#[derive(Clone, Default)]
#[must_use]
pub struct SourceAwsConfiguration(Properties);

properties! { SourceAwsConfiguration }

impl SourceAwsConfiguration {
    /// `AccountId`: string, pattern `\d{12}`. Required.
    #[track_caller]
    pub fn account_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AccountId", value);
        self
    }

    /// `AccountType`: `SourceAwsConfigurationAccountType`. Required.
    #[track_caller]
    pub fn account_type(
        mut self,
        value: impl IntoValue<SourceAwsConfigurationAccountType>,
    ) -> Self {
        self.0.set("AccountType", value);
        self
    }

    /// `AgentElevatedRoleArn`: `IamRoleArn`.
    #[track_caller]
    pub fn agent_elevated_role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("AgentElevatedRoleArn", value);
        self
    }

    /// `AssumableRoleArn`: `IamRoleArn`. Required.
    #[track_caller]
    pub fn assumable_role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("AssumableRoleArn", value);
        self
    }

    /// `Resources`: list of `AWSResource`.
    #[track_caller]
    pub fn resources(mut self, value: impl IntoValue<ListOf<AWSResource>>) -> Self {
        self.0.set("Resources", value);
        self
    }

    /// `Tags`: list of `KeyValuePair`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<KeyValuePair>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

choice! {
    /// `SourceAwsConfigurationAccountType` of `AWS::DevOpsAgent::Association`.
    SourceAwsConfigurationAccountType
    SOURCE "source"
}
