// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::SSMIncidents::ResponsePlan` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::SSMIncidents::ResponsePlan`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssmincidents-responseplan.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ResponsePlan(Body);

resource! { ResponsePlan "AWS::SSMIncidents::ResponsePlan" }

impl ResponsePlan {
    /// `Actions`: list of `Action`, at most 1 item.
    #[track_caller]
    pub fn actions(mut self, value: impl IntoValue<ListOf<Action>>) -> Self {
        self.0.set("Actions", value);
        self
    }

    /// `ChatChannel`: `ChatChannel`.
    #[track_caller]
    pub fn chat_channel(mut self, value: impl IntoValue<ChatChannel>) -> Self {
        self.0.set("ChatChannel", value);
        self
    }

    /// `DisplayName`: string, 1 to 200 characters.
    #[track_caller]
    pub fn display_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DisplayName", value);
        self
    }

    /// `Engagements`: list of strings, at most 5 items.
    #[track_caller]
    pub fn engagements(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Engagements", value);
        self
    }

    /// `IncidentTemplate`: `IncidentTemplate`. Required.
    #[track_caller]
    pub fn incident_template(mut self, value: impl IntoValue<IncidentTemplate>) -> Self {
        self.0.set("IncidentTemplate", value);
        self
    }

    /// `Integrations`: list of `Integration`, at most 1 item.
    #[track_caller]
    pub fn integrations(mut self, value: impl IntoValue<ListOf<Integration>>) -> Self {
        self.0.set("Integrations", value);
        self
    }

    /// `Name`: string, 1 to 200 characters, pattern `^[a-zA-Z0-9_-]*$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<ResponsePlan> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// `Action` of `AWS::SSMIncidents::ResponsePlan`.
#[derive(Clone, Default)]
#[must_use]
pub struct Action(Properties);

properties! { Action }

impl Action {
    /// `SsmAutomation`: `SsmAutomation`.
    #[track_caller]
    pub fn ssm_automation(mut self, value: impl IntoValue<SsmAutomation>) -> Self {
        self.0.set("SsmAutomation", value);
        self
    }
}

/// `ChatChannel` of `AWS::SSMIncidents::ResponsePlan`.
#[derive(Clone, Default)]
#[must_use]
pub struct ChatChannel(Properties);

properties! { ChatChannel }

impl ChatChannel {
    /// `ChatbotSns`: list of `SnsTopicArn`.
    #[track_caller]
    pub fn chatbot_sns(mut self, value: impl IntoValue<ListOf<format::SnsTopicArn>>) -> Self {
        self.0.set("ChatbotSns", value);
        self
    }
}

/// `DynamicSsmParameter` of `AWS::SSMIncidents::ResponsePlan`.
#[derive(Clone, Default)]
#[must_use]
pub struct DynamicSsmParameter(Properties);

properties! { DynamicSsmParameter }

impl DynamicSsmParameter {
    /// `Key`: string, 1 to 50 characters. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: `DynamicSsmParameterValue`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<DynamicSsmParameterValue>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `DynamicSsmParameterValue` of `AWS::SSMIncidents::ResponsePlan`.
#[derive(Clone, Default)]
#[must_use]
pub struct DynamicSsmParameterValue(Properties);

properties! { DynamicSsmParameterValue }

impl DynamicSsmParameterValue {
    /// `Variable`: `VariableType`.
    #[track_caller]
    pub fn variable(mut self, value: impl IntoValue<VariableType>) -> Self {
        self.0.set("Variable", value);
        self
    }
}

/// `IncidentTemplate` of `AWS::SSMIncidents::ResponsePlan`.
#[derive(Clone, Default)]
#[must_use]
pub struct IncidentTemplate(Properties);

properties! { IncidentTemplate }

impl IncidentTemplate {
    /// `DedupeString`: string, 1 to 1000 characters.
    #[track_caller]
    pub fn dedupe_string(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DedupeString", value);
        self
    }

    /// `Impact`: integer, 1 to 5. Required.
    #[track_caller]
    pub fn impact(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Impact", value);
        self
    }

    /// `IncidentTags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn incident_tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("IncidentTags", value);
        self
    }

    /// `NotificationTargets`: list of `NotificationTargetItem`, at most 10 items.
    #[track_caller]
    pub fn notification_targets(
        mut self,
        value: impl IntoValue<ListOf<NotificationTargetItem>>,
    ) -> Self {
        self.0.set("NotificationTargets", value);
        self
    }

    /// `Summary`: string, 1 to 4000 characters.
    #[track_caller]
    pub fn summary(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Summary", value);
        self
    }

    /// `Title`: string, at most 200 characters. Required.
    #[track_caller]
    pub fn title(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Title", value);
        self
    }
}

/// `Integration` of `AWS::SSMIncidents::ResponsePlan`.
#[derive(Clone, Default)]
#[must_use]
pub struct Integration(Properties);

properties! { Integration }

impl Integration {
    /// `PagerDutyConfiguration`: `PagerDutyConfiguration`.
    #[track_caller]
    pub fn pager_duty_configuration(
        mut self,
        value: impl IntoValue<PagerDutyConfiguration>,
    ) -> Self {
        self.0.set("PagerDutyConfiguration", value);
        self
    }
}

/// `NotificationTargetItem` of `AWS::SSMIncidents::ResponsePlan`.
#[derive(Clone, Default)]
#[must_use]
pub struct NotificationTargetItem(Properties);

properties! { NotificationTargetItem }

impl NotificationTargetItem {
    /// `SnsTopicArn`: `SnsTopicArn`, at most 1000 characters, pattern `^arn:aws(-(cn|us-gov))?:sns:(([a-z]+-)+[0-9])?:([0-9]{12})?:[^.]+$`.
    #[track_caller]
    pub fn sns_topic_arn(mut self, value: impl IntoValue<format::SnsTopicArn>) -> Self {
        self.0.set("SnsTopicArn", value);
        self
    }
}

/// `PagerDutyConfiguration` of `AWS::SSMIncidents::ResponsePlan`.
#[derive(Clone, Default)]
#[must_use]
pub struct PagerDutyConfiguration(Properties);

properties! { PagerDutyConfiguration }

impl PagerDutyConfiguration {
    /// `Name`: string, 1 to 200 characters. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `PagerDutyIncidentConfiguration`: `PagerDutyIncidentConfiguration`. Required.
    #[track_caller]
    pub fn pager_duty_incident_configuration(
        mut self,
        value: impl IntoValue<PagerDutyIncidentConfiguration>,
    ) -> Self {
        self.0.set("PagerDutyIncidentConfiguration", value);
        self
    }

    /// `SecretId`: string, 1 to 512 characters. Required.
    #[track_caller]
    pub fn secret_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SecretId", value);
        self
    }
}

/// `PagerDutyIncidentConfiguration` of `AWS::SSMIncidents::ResponsePlan`.
#[derive(Clone, Default)]
#[must_use]
pub struct PagerDutyIncidentConfiguration(Properties);

properties! { PagerDutyIncidentConfiguration }

impl PagerDutyIncidentConfiguration {
    /// `ServiceId`: string, 1 to 200 characters. Required.
    #[track_caller]
    pub fn service_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ServiceId", value);
        self
    }
}

/// `SsmAutomation` of `AWS::SSMIncidents::ResponsePlan`.
#[derive(Clone, Default)]
#[must_use]
pub struct SsmAutomation(Properties);

properties! { SsmAutomation }

impl SsmAutomation {
    /// `DocumentName`: string, at most 128 characters. Required.
    #[track_caller]
    pub fn document_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DocumentName", value);
        self
    }

    /// `DocumentVersion`: string, at most 128 characters.
    #[track_caller]
    pub fn document_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DocumentVersion", value);
        self
    }

    /// `DynamicParameters`: list of `DynamicSsmParameter`, at most 200 items.
    #[track_caller]
    pub fn dynamic_parameters(
        mut self,
        value: impl IntoValue<ListOf<DynamicSsmParameter>>,
    ) -> Self {
        self.0.set("DynamicParameters", value);
        self
    }

    /// `Parameters`: list of `SsmParameter`, 1 to 200 items.
    #[track_caller]
    pub fn parameters(mut self, value: impl IntoValue<ListOf<SsmParameter>>) -> Self {
        self.0.set("Parameters", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`, at most 1000 characters, pattern `^arn:aws(-(cn|us-gov))?:[a-z-]+:(([a-z]+-)+[0-9])?:([0-9]{12})?:[^.]+$`. Required.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }

    /// `TargetAccount`: `SsmAutomationTargetAccount`.
    #[track_caller]
    pub fn target_account(mut self, value: impl IntoValue<SsmAutomationTargetAccount>) -> Self {
        self.0.set("TargetAccount", value);
        self
    }
}

choice! {
    /// `SsmAutomationTargetAccount` of `AWS::SSMIncidents::ResponsePlan`.
    SsmAutomationTargetAccount
    IMPACTED_ACCOUNT "IMPACTED_ACCOUNT"
    RESPONSE_PLAN_OWNER_ACCOUNT "RESPONSE_PLAN_OWNER_ACCOUNT"
}

/// `SsmParameter` of `AWS::SSMIncidents::ResponsePlan`.
#[derive(Clone, Default)]
#[must_use]
pub struct SsmParameter(Properties);

properties! { SsmParameter }

impl SsmParameter {
    /// `Key`: string, 1 to 50 characters. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Values`: list of strings, at most 10 items. Required.
    #[track_caller]
    pub fn values(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Values", value);
        self
    }
}

/// `Tag` of `AWS::SSMIncidents::ResponsePlan`.
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

    /// `Value`: string, 1 to 256 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

choice! {
    /// `VariableType` of `AWS::SSMIncidents::ResponsePlan`.
    VariableType
    INCIDENT_RECORD_ARN "INCIDENT_RECORD_ARN"
    INVOLVED_RESOURCES "INVOLVED_RESOURCES"
}
