// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Connect::Rule` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Connect::Rule`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-rule.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Rule(Body);

resource! { Rule "AWS::Connect::Rule" }

impl Rule {
    /// `Actions`: `Actions`. Required.
    #[track_caller]
    pub fn actions(mut self, value: impl IntoValue<Actions>) -> Self {
        self.0.set("Actions", value);
        self
    }

    /// `Function`: string. Required.
    #[track_caller]
    pub fn function(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Function", value);
        self
    }

    /// `InstanceArn`: string, pattern `^arn:aws[-a-z0-9]*:connect:[-a-z0-9]*:[0-9]{12}:instance/[-a-zA-Z0-9]*$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn instance_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InstanceArn", value);
        self
    }

    /// `Name`: string, pattern `^[a-zA-Z0-9._-]{1,200}$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `PublishStatus`: `PublishStatus`. Required.
    #[track_caller]
    pub fn publish_status(mut self, value: impl IntoValue<PublishStatus>) -> Self {
        self.0.set("PublishStatus", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `TriggerEventSource`: `RuleTriggerEventSource`. Required. A change replaces the resource.
    #[track_caller]
    pub fn trigger_event_source(mut self, value: impl IntoValue<RuleTriggerEventSource>) -> Self {
        self.0.set("TriggerEventSource", value);
        self
    }
}

impl Handle<Rule> {
    /// `RuleArn`
    #[inline]
    pub fn rule_arn(&self) -> Value<String> {
        self.attribute("RuleArn")
    }
}

/// `Actions` of `AWS::Connect::Rule`.
#[derive(Clone, Default)]
#[must_use]
pub struct Actions(Properties);

properties! { Actions }

impl Actions {
    /// `AssignContactCategoryActions`: list, 1 item.
    #[track_caller]
    pub fn assign_contact_category_actions(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("AssignContactCategoryActions", value);
        self
    }

    /// `AssignSlaActions`: list of `AssignSlaAction`, 1 item.
    #[track_caller]
    pub fn assign_sla_actions(mut self, value: impl IntoValue<ListOf<AssignSlaAction>>) -> Self {
        self.0.set("AssignSlaActions", value);
        self
    }

    /// `CreateCaseActions`: list of `CreateCaseAction`, 1 item.
    #[track_caller]
    pub fn create_case_actions(mut self, value: impl IntoValue<ListOf<CreateCaseAction>>) -> Self {
        self.0.set("CreateCaseActions", value);
        self
    }

    /// `EndAssociatedTasksActions`: list, 1 item.
    #[track_caller]
    pub fn end_associated_tasks_actions(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("EndAssociatedTasksActions", value);
        self
    }

    /// `EventBridgeActions`: list of `EventBridgeAction`, 1 item.
    #[track_caller]
    pub fn event_bridge_actions(
        mut self,
        value: impl IntoValue<ListOf<EventBridgeAction>>,
    ) -> Self {
        self.0.set("EventBridgeActions", value);
        self
    }

    /// `SendInAppNotificationActions`: list of `SendInAppNotificationAction`, 1 item.
    #[track_caller]
    pub fn send_in_app_notification_actions(
        mut self,
        value: impl IntoValue<ListOf<SendInAppNotificationAction>>,
    ) -> Self {
        self.0.set("SendInAppNotificationActions", value);
        self
    }

    /// `SendNotificationActions`: list of `SendNotificationAction`, 1 item.
    #[track_caller]
    pub fn send_notification_actions(
        mut self,
        value: impl IntoValue<ListOf<SendNotificationAction>>,
    ) -> Self {
        self.0.set("SendNotificationActions", value);
        self
    }

    /// `SubmitAutoEvaluationActions`: list of `SubmitAutoEvaluationAction`, 1 item.
    #[track_caller]
    pub fn submit_auto_evaluation_actions(
        mut self,
        value: impl IntoValue<ListOf<SubmitAutoEvaluationAction>>,
    ) -> Self {
        self.0.set("SubmitAutoEvaluationActions", value);
        self
    }

    /// `TaskActions`: list of `TaskAction`, 1 item.
    #[track_caller]
    pub fn task_actions(mut self, value: impl IntoValue<ListOf<TaskAction>>) -> Self {
        self.0.set("TaskActions", value);
        self
    }

    /// `UpdateCaseActions`: list of `UpdateCaseAction`, 1 item.
    #[track_caller]
    pub fn update_case_actions(mut self, value: impl IntoValue<ListOf<UpdateCaseAction>>) -> Self {
        self.0.set("UpdateCaseActions", value);
        self
    }
}

/// `AssignSlaAction` of `AWS::Connect::Rule`.
#[derive(Clone, Default)]
#[must_use]
pub struct AssignSlaAction(Properties);

properties! { AssignSlaAction }

impl AssignSlaAction {
    /// `CaseSlaConfiguration`: `AssignSlaActionCaseSlaConfiguration`. Required.
    #[track_caller]
    pub fn case_sla_configuration(
        mut self,
        value: impl IntoValue<AssignSlaActionCaseSlaConfiguration>,
    ) -> Self {
        self.0.set("CaseSlaConfiguration", value);
        self
    }

    /// `SlaAssignmentType`: `AssignSlaActionSlaAssignmentType`. Required.
    #[track_caller]
    pub fn sla_assignment_type(
        mut self,
        value: impl IntoValue<AssignSlaActionSlaAssignmentType>,
    ) -> Self {
        self.0.set("SlaAssignmentType", value);
        self
    }
}

/// `AssignSlaActionCaseSlaConfiguration` of `AWS::Connect::Rule`.
#[derive(Clone, Default)]
#[must_use]
pub struct AssignSlaActionCaseSlaConfiguration(Properties);

properties! { AssignSlaActionCaseSlaConfiguration }

impl AssignSlaActionCaseSlaConfiguration {
    /// `FieldId`: string, 1 to 500 characters.
    #[track_caller]
    pub fn field_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FieldId", value);
        self
    }

    /// `Name`: string, 1 to 500 characters. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `TargetFieldValues`: list of `SlaTargetFieldValue`, at most 1 item.
    #[track_caller]
    pub fn target_field_values(
        mut self,
        value: impl IntoValue<ListOf<SlaTargetFieldValue>>,
    ) -> Self {
        self.0.set("TargetFieldValues", value);
        self
    }

    /// `TargetSlaMinutes`: number, 1 to 1051200. Required.
    #[track_caller]
    pub fn target_sla_minutes(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("TargetSlaMinutes", value);
        self
    }

    /// `Type`: `AssignSlaActionCaseSlaConfigurationType`. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<AssignSlaActionCaseSlaConfigurationType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

choice! {
    /// `AssignSlaActionCaseSlaConfigurationType` of `AWS::Connect::Rule`.
    AssignSlaActionCaseSlaConfigurationType
    CASE_FIELD "CaseField"
}

choice! {
    /// `AssignSlaActionSlaAssignmentType` of `AWS::Connect::Rule`.
    AssignSlaActionSlaAssignmentType
    CASES "CASES"
}

/// `CreateCaseAction` of `AWS::Connect::Rule`.
#[derive(Clone, Default)]
#[must_use]
pub struct CreateCaseAction(Properties);

properties! { CreateCaseAction }

impl CreateCaseAction {
    /// `Fields`: list of `Field`, 1 to 100 items. Required.
    #[track_caller]
    pub fn fields(mut self, value: impl IntoValue<ListOf<Field>>) -> Self {
        self.0.set("Fields", value);
        self
    }

    /// `TemplateId`: string, 1 to 500 characters. Required.
    #[track_caller]
    pub fn template_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TemplateId", value);
        self
    }
}

/// `EventBridgeAction` of `AWS::Connect::Rule`.
#[derive(Clone, Default)]
#[must_use]
pub struct EventBridgeAction(Properties);

properties! { EventBridgeAction }

impl EventBridgeAction {
    /// `Name`: string, pattern `^[a-zA-Z0-9._-]{1,100}$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }
}

/// `Field` of `AWS::Connect::Rule`.
#[derive(Clone, Default)]
#[must_use]
pub struct Field(Properties);

properties! { Field }

impl Field {
    /// `Id`: string, 1 to 500 characters. Required.
    #[track_caller]
    pub fn id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Id", value);
        self
    }

    /// `Value`: `FieldValue`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<FieldValue>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `FieldValue` of `AWS::Connect::Rule`.
#[derive(Clone, Default)]
#[must_use]
pub struct FieldValue(Properties);

properties! { FieldValue }

impl FieldValue {
    /// `BooleanValue`: boolean.
    #[track_caller]
    pub fn boolean_value(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("BooleanValue", value);
        self
    }

    /// `DoubleValue`: number.
    #[track_caller]
    pub fn double_value(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("DoubleValue", value);
        self
    }

    /// `EmptyValue`: object or string.
    #[track_caller]
    pub fn empty_value(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("EmptyValue", value);
        self
    }

    /// `StringValue`: string.
    #[track_caller]
    pub fn string_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StringValue", value);
        self
    }
}

/// `InAppNotificationRecipientType` of `AWS::Connect::Rule`.
#[derive(Clone, Default)]
#[must_use]
pub struct InAppNotificationRecipientType(Properties);

properties! { InAppNotificationRecipientType }

impl InAppNotificationRecipientType {
    /// `UserArns`: list of strings, 1 to 100 items.
    #[track_caller]
    pub fn user_arns(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("UserArns", value);
        self
    }

    /// `UserTags`: any value.
    #[track_caller]
    pub fn user_tags(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("UserTags", value);
        self
    }
}

/// `NotificationContent` of `AWS::Connect::Rule`.
#[derive(Clone, Default)]
#[must_use]
pub struct NotificationContent(Properties);

properties! { NotificationContent }

impl NotificationContent {
    /// `DeDE`: string, at most 3000 characters.
    #[track_caller]
    pub fn de_de(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DeDE", value);
        self
    }

    /// `EnUS`: string, at most 3000 characters.
    #[track_caller]
    pub fn en_us(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EnUS", value);
        self
    }

    /// `EsES`: string, at most 3000 characters.
    #[track_caller]
    pub fn es_es(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EsES", value);
        self
    }

    /// `FrFR`: string, at most 3000 characters.
    #[track_caller]
    pub fn fr_fr(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FrFR", value);
        self
    }

    /// `IdID`: string, at most 3000 characters.
    #[track_caller]
    pub fn id_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("IdID", value);
        self
    }

    /// `ItIT`: string, at most 3000 characters.
    #[track_caller]
    pub fn it_it(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ItIT", value);
        self
    }

    /// `JaJP`: string, at most 3000 characters.
    #[track_caller]
    pub fn ja_jp(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("JaJP", value);
        self
    }

    /// `KoKR`: string, at most 3000 characters.
    #[track_caller]
    pub fn ko_kr(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("KoKR", value);
        self
    }

    /// `PtBR`: string, at most 3000 characters.
    #[track_caller]
    pub fn pt_br(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PtBR", value);
        self
    }

    /// `ZhCN`: string, at most 3000 characters.
    #[track_caller]
    pub fn zh_cn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ZhCN", value);
        self
    }

    /// `ZhTW`: string, at most 3000 characters.
    #[track_caller]
    pub fn zh_tw(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ZhTW", value);
        self
    }
}

/// `NotificationRecipientType` of `AWS::Connect::Rule`.
#[derive(Clone, Default)]
#[must_use]
pub struct NotificationRecipientType(Properties);

properties! { NotificationRecipientType }

impl NotificationRecipientType {
    /// `UserArns`: list of strings, 1 to 5 items.
    #[track_caller]
    pub fn user_arns(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("UserArns", value);
        self
    }

    /// `UserTags`: any value.
    #[track_caller]
    pub fn user_tags(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("UserTags", value);
        self
    }
}

choice! {
    /// `PublishStatus` of `AWS::Connect::Rule`.
    PublishStatus
    DRAFT "DRAFT"
    PUBLISHED "PUBLISHED"
}

/// `RuleTriggerEventSource` of `AWS::Connect::Rule`.
#[derive(Clone, Default)]
#[must_use]
pub struct RuleTriggerEventSource(Properties);

properties! { RuleTriggerEventSource }

impl RuleTriggerEventSource {
    /// `EventSourceName`: `RuleTriggerEventSourceEventSourceName`. Required.
    #[track_caller]
    pub fn event_source_name(
        mut self,
        value: impl IntoValue<RuleTriggerEventSourceEventSourceName>,
    ) -> Self {
        self.0.set("EventSourceName", value);
        self
    }

    /// `IntegrationAssociationArn`: string.
    #[track_caller]
    pub fn integration_association_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("IntegrationAssociationArn", value);
        self
    }
}

choice! {
    /// `RuleTriggerEventSourceEventSourceName` of `AWS::Connect::Rule`.
    RuleTriggerEventSourceEventSourceName
    ON_EMAIL_ANALYSIS_AVAILABLE "OnEmailAnalysisAvailable"
    ON_CONTACT_EVALUATION_SUBMIT "OnContactEvaluationSubmit"
    ON_POST_CALL_ANALYSIS_AVAILABLE "OnPostCallAnalysisAvailable"
    ON_REAL_TIME_CALL_ANALYSIS_AVAILABLE "OnRealTimeCallAnalysisAvailable"
    ON_REAL_TIME_CHAT_ANALYSIS_AVAILABLE "OnRealTimeChatAnalysisAvailable"
    ON_POST_CHAT_ANALYSIS_AVAILABLE "OnPostChatAnalysisAvailable"
    ON_ZENDESK_TICKET_CREATE "OnZendeskTicketCreate"
    ON_ZENDESK_TICKET_STATUS_UPDATE "OnZendeskTicketStatusUpdate"
    ON_SALESFORCE_CASE_CREATE "OnSalesforceCaseCreate"
    ON_METRIC_DATA_UPDATE "OnMetricDataUpdate"
    ON_CASE_CREATE "OnCaseCreate"
    ON_CASE_UPDATE "OnCaseUpdate"
    ON_SLA_BREACH "OnSlaBreach"
    ON_SCHEDULE_PUBLISH "OnSchedulePublish"
    ON_SCHEDULE_UPDATE "OnScheduleUpdate"
    ON_SCHEDULE_TIME_OFF_REQUEST_ACTIVITY "OnScheduleTimeOffRequestActivity"
}

/// `SendInAppNotificationAction` of `AWS::Connect::Rule`.
#[derive(Clone, Default)]
#[must_use]
pub struct SendInAppNotificationAction(Properties);

properties! { SendInAppNotificationAction }

impl SendInAppNotificationAction {
    /// `Content`: `NotificationContent`. Required.
    #[track_caller]
    pub fn content(mut self, value: impl IntoValue<NotificationContent>) -> Self {
        self.0.set("Content", value);
        self
    }

    /// `Exclusion`: `InAppNotificationRecipientType`.
    #[track_caller]
    pub fn exclusion(mut self, value: impl IntoValue<InAppNotificationRecipientType>) -> Self {
        self.0.set("Exclusion", value);
        self
    }

    /// `Priority`: `SendInAppNotificationActionPriority`.
    #[track_caller]
    pub fn priority(mut self, value: impl IntoValue<SendInAppNotificationActionPriority>) -> Self {
        self.0.set("Priority", value);
        self
    }

    /// `Recipient`: `InAppNotificationRecipientType`. Required.
    #[track_caller]
    pub fn recipient(mut self, value: impl IntoValue<InAppNotificationRecipientType>) -> Self {
        self.0.set("Recipient", value);
        self
    }
}

choice! {
    /// `SendInAppNotificationActionPriority` of `AWS::Connect::Rule`.
    SendInAppNotificationActionPriority
    HIGH "HIGH"
    LOW "LOW"
}

/// `SendNotificationAction` of `AWS::Connect::Rule`.
#[derive(Clone, Default)]
#[must_use]
pub struct SendNotificationAction(Properties);

properties! { SendNotificationAction }

impl SendNotificationAction {
    /// `Content`: string, 1 to 1024 characters. Required.
    #[track_caller]
    pub fn content(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Content", value);
        self
    }

    /// `ContentType`: `SendNotificationActionContentType`. Required.
    #[track_caller]
    pub fn content_type(
        mut self,
        value: impl IntoValue<SendNotificationActionContentType>,
    ) -> Self {
        self.0.set("ContentType", value);
        self
    }

    /// `DeliveryMethod`: `SendNotificationActionDeliveryMethod`. Required.
    #[track_caller]
    pub fn delivery_method(
        mut self,
        value: impl IntoValue<SendNotificationActionDeliveryMethod>,
    ) -> Self {
        self.0.set("DeliveryMethod", value);
        self
    }

    /// `Exclusion`: `NotificationRecipientType`.
    #[track_caller]
    pub fn exclusion(mut self, value: impl IntoValue<NotificationRecipientType>) -> Self {
        self.0.set("Exclusion", value);
        self
    }

    /// `Recipient`: `NotificationRecipientType`. Required.
    #[track_caller]
    pub fn recipient(mut self, value: impl IntoValue<NotificationRecipientType>) -> Self {
        self.0.set("Recipient", value);
        self
    }

    /// `Subject`: string, 1 to 200 characters.
    #[track_caller]
    pub fn subject(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Subject", value);
        self
    }
}

choice! {
    /// `SendNotificationActionContentType` of `AWS::Connect::Rule`.
    SendNotificationActionContentType
    PLAIN_TEXT "PLAIN_TEXT"
}

choice! {
    /// `SendNotificationActionDeliveryMethod` of `AWS::Connect::Rule`.
    SendNotificationActionDeliveryMethod
    EMAIL "EMAIL"
}

/// `SlaTargetFieldValue` of `AWS::Connect::Rule`.
#[derive(Clone, Default)]
#[must_use]
pub struct SlaTargetFieldValue(Properties);

properties! { SlaTargetFieldValue }

impl SlaTargetFieldValue {
    /// `StringValue`: string.
    #[track_caller]
    pub fn string_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StringValue", value);
        self
    }
}

/// `SubmitAutoEvaluationAction` of `AWS::Connect::Rule`.
#[derive(Clone, Default)]
#[must_use]
pub struct SubmitAutoEvaluationAction(Properties);

properties! { SubmitAutoEvaluationAction }

impl SubmitAutoEvaluationAction {
    /// `EvaluationFormArn`: string. Required.
    #[track_caller]
    pub fn evaluation_form_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EvaluationFormArn", value);
        self
    }
}

/// `Tag` of `AWS::Connect::Rule`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^[a-zA-Z+-=._:/]+$`. Required.
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

/// `TaskAction` of `AWS::Connect::Rule`.
#[derive(Clone, Default)]
#[must_use]
pub struct TaskAction(Properties);

properties! { TaskAction }

impl TaskAction {
    /// `ContactFlowArn`: string. Required.
    #[track_caller]
    pub fn contact_flow_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ContactFlowArn", value);
        self
    }

    /// `Description`: string, at most 4096 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Name`: string, 1 to 512 characters. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `References`: any value.
    #[track_caller]
    pub fn references(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("References", value);
        self
    }
}

/// `UpdateCaseAction` of `AWS::Connect::Rule`.
#[derive(Clone, Default)]
#[must_use]
pub struct UpdateCaseAction(Properties);

properties! { UpdateCaseAction }

impl UpdateCaseAction {
    /// `Fields`: list of `Field`, 1 to 100 items. Required.
    #[track_caller]
    pub fn fields(mut self, value: impl IntoValue<ListOf<Field>>) -> Self {
        self.0.set("Fields", value);
        self
    }
}
