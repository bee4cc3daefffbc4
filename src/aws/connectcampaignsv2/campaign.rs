// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ConnectCampaignsV2::Campaign` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::ConnectCampaignsV2::Campaign`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connectcampaignsv2-campaign.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Campaign(Body);

resource! { Campaign "AWS::ConnectCampaignsV2::Campaign" }

impl Campaign {
    /// `ChannelSubtypeConfig`: `ChannelSubtypeConfig`.
    #[track_caller]
    pub fn channel_subtype_config(mut self, value: impl IntoValue<ChannelSubtypeConfig>) -> Self {
        self.0.set("ChannelSubtypeConfig", value);
        self
    }

    /// `CommunicationLimitsOverride`: `CommunicationLimitsConfig`.
    #[track_caller]
    pub fn communication_limits_override(
        mut self,
        value: impl IntoValue<CommunicationLimitsConfig>,
    ) -> Self {
        self.0.set("CommunicationLimitsOverride", value);
        self
    }

    /// `CommunicationTimeConfig`: `CommunicationTimeConfig`.
    #[track_caller]
    pub fn communication_time_config(
        mut self,
        value: impl IntoValue<CommunicationTimeConfig>,
    ) -> Self {
        self.0.set("CommunicationTimeConfig", value);
        self
    }

    /// `ConnectCampaignFlowArn`: string, 20 to 500 characters, pattern `^arn:.*$`.
    #[track_caller]
    pub fn connect_campaign_flow_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ConnectCampaignFlowArn", value);
        self
    }

    /// `ConnectInstanceId`: string, at most 256 characters, pattern `^[a-zA-Z0-9_\-.]*$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn connect_instance_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ConnectInstanceId", value);
        self
    }

    /// `EntryLimitsConfig`: `EntryLimitsConfig`.
    #[track_caller]
    pub fn entry_limits_config(mut self, value: impl IntoValue<EntryLimitsConfig>) -> Self {
        self.0.set("EntryLimitsConfig", value);
        self
    }

    /// `Name`: string, 1 to 127 characters. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Schedule`: `Schedule`.
    #[track_caller]
    pub fn schedule(mut self, value: impl IntoValue<Schedule>) -> Self {
        self.0.set("Schedule", value);
        self
    }

    /// `Source`: `Source`.
    #[track_caller]
    pub fn source(mut self, value: impl IntoValue<Source>) -> Self {
        self.0.set("Source", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `Type`: `CampaignType`.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<CampaignType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

impl Handle<Campaign> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }
}

choice! {
    /// `AgentAction` of `AWS::ConnectCampaignsV2::Campaign`.
    AgentAction
    DISCARD "DISCARD"
}

/// `AnswerMachineDetectionConfig` of `AWS::ConnectCampaignsV2::Campaign`.
#[derive(Clone, Default)]
#[must_use]
pub struct AnswerMachineDetectionConfig(Properties);

properties! { AnswerMachineDetectionConfig }

impl AnswerMachineDetectionConfig {
    /// `AwaitAnswerMachinePrompt`: boolean.
    #[track_caller]
    pub fn await_answer_machine_prompt(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("AwaitAnswerMachinePrompt", value);
        self
    }

    /// `EnableAnswerMachineDetection`: boolean. Required.
    #[track_caller]
    pub fn enable_answer_machine_detection(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EnableAnswerMachineDetection", value);
        self
    }
}

choice! {
    /// `CampaignType` of `AWS::ConnectCampaignsV2::Campaign`.
    CampaignType
    MANAGED "MANAGED"
    JOURNEY "JOURNEY"
}

/// `ChannelSubtypeConfig` of `AWS::ConnectCampaignsV2::Campaign`.
#[derive(Clone, Default)]
#[must_use]
pub struct ChannelSubtypeConfig(Properties);

properties! { ChannelSubtypeConfig }

impl ChannelSubtypeConfig {
    /// `Email`: `EmailChannelSubtypeConfig`.
    #[track_caller]
    pub fn email(mut self, value: impl IntoValue<EmailChannelSubtypeConfig>) -> Self {
        self.0.set("Email", value);
        self
    }

    /// `Sms`: `SmsChannelSubtypeConfig`.
    #[track_caller]
    pub fn sms(mut self, value: impl IntoValue<SmsChannelSubtypeConfig>) -> Self {
        self.0.set("Sms", value);
        self
    }

    /// `Telephony`: `TelephonyChannelSubtypeConfig`.
    #[track_caller]
    pub fn telephony(mut self, value: impl IntoValue<TelephonyChannelSubtypeConfig>) -> Self {
        self.0.set("Telephony", value);
        self
    }

    /// `WhatsApp`: `WhatsAppChannelSubtypeConfig`.
    #[track_caller]
    pub fn whats_app(mut self, value: impl IntoValue<WhatsAppChannelSubtypeConfig>) -> Self {
        self.0.set("WhatsApp", value);
        self
    }
}

/// `CommunicationLimit` of `AWS::ConnectCampaignsV2::Campaign`.
#[derive(Clone, Default)]
#[must_use]
pub struct CommunicationLimit(Properties);

properties! { CommunicationLimit }

impl CommunicationLimit {
    /// `Frequency`: integer, at least 1. Required.
    #[track_caller]
    pub fn frequency(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Frequency", value);
        self
    }

    /// `MaxCountPerRecipient`: integer, at least 1. Required.
    #[track_caller]
    pub fn max_count_per_recipient(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxCountPerRecipient", value);
        self
    }

    /// `Unit`: `CommunicationLimitTimeUnit`. Required.
    #[track_caller]
    pub fn unit(mut self, value: impl IntoValue<CommunicationLimitTimeUnit>) -> Self {
        self.0.set("Unit", value);
        self
    }
}

choice! {
    /// `CommunicationLimitTimeUnit` of `AWS::ConnectCampaignsV2::Campaign`.
    CommunicationLimitTimeUnit
    DAY "DAY"
}

/// `CommunicationLimits` of `AWS::ConnectCampaignsV2::Campaign`.
#[derive(Clone, Default)]
#[must_use]
pub struct CommunicationLimits(Properties);

properties! { CommunicationLimits }

impl CommunicationLimits {
    /// `CommunicationLimitList`: list of `CommunicationLimit`.
    #[track_caller]
    pub fn communication_limit_list(
        mut self,
        value: impl IntoValue<ListOf<CommunicationLimit>>,
    ) -> Self {
        self.0.set("CommunicationLimitList", value);
        self
    }
}

/// `CommunicationLimitsConfig` of `AWS::ConnectCampaignsV2::Campaign`.
#[derive(Clone, Default)]
#[must_use]
pub struct CommunicationLimitsConfig(Properties);

properties! { CommunicationLimitsConfig }

impl CommunicationLimitsConfig {
    /// `AllChannelsSubtypes`: `CommunicationLimits`.
    #[track_caller]
    pub fn all_channels_subtypes(mut self, value: impl IntoValue<CommunicationLimits>) -> Self {
        self.0.set("AllChannelsSubtypes", value);
        self
    }

    /// `InstanceLimitsHandling`: `InstanceLimitsHandling`.
    #[track_caller]
    pub fn instance_limits_handling(
        mut self,
        value: impl IntoValue<InstanceLimitsHandling>,
    ) -> Self {
        self.0.set("InstanceLimitsHandling", value);
        self
    }
}

/// `CommunicationTimeConfig` of `AWS::ConnectCampaignsV2::Campaign`.
#[derive(Clone, Default)]
#[must_use]
pub struct CommunicationTimeConfig(Properties);

properties! { CommunicationTimeConfig }

impl CommunicationTimeConfig {
    /// `Email`: `TimeWindow`.
    #[track_caller]
    pub fn email(mut self, value: impl IntoValue<TimeWindow>) -> Self {
        self.0.set("Email", value);
        self
    }

    /// `LocalTimeZoneConfig`: `LocalTimeZoneConfig`. Required.
    #[track_caller]
    pub fn local_time_zone_config(mut self, value: impl IntoValue<LocalTimeZoneConfig>) -> Self {
        self.0.set("LocalTimeZoneConfig", value);
        self
    }

    /// `Sms`: `TimeWindow`.
    #[track_caller]
    pub fn sms(mut self, value: impl IntoValue<TimeWindow>) -> Self {
        self.0.set("Sms", value);
        self
    }

    /// `Telephony`: `TimeWindow`.
    #[track_caller]
    pub fn telephony(mut self, value: impl IntoValue<TimeWindow>) -> Self {
        self.0.set("Telephony", value);
        self
    }

    /// `WhatsApp`: `TimeWindow`.
    #[track_caller]
    pub fn whats_app(mut self, value: impl IntoValue<TimeWindow>) -> Self {
        self.0.set("WhatsApp", value);
        self
    }
}

/// `DailyHour` of `AWS::ConnectCampaignsV2::Campaign`.
#[derive(Clone, Default)]
#[must_use]
pub struct DailyHour(Properties);

properties! { DailyHour }

impl DailyHour {
    /// `Key`: `DayOfWeek`.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<DayOfWeek>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: list of `TimeRange`.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<ListOf<TimeRange>>) -> Self {
        self.0.set("Value", value);
        self
    }
}

choice! {
    /// `DayOfWeek` of `AWS::ConnectCampaignsV2::Campaign`.
    DayOfWeek
    MONDAY "MONDAY"
    TUESDAY "TUESDAY"
    WEDNESDAY "WEDNESDAY"
    THURSDAY "THURSDAY"
    FRIDAY "FRIDAY"
    SATURDAY "SATURDAY"
    SUNDAY "SUNDAY"
}

/// `EmailChannelSubtypeConfig` of `AWS::ConnectCampaignsV2::Campaign`.
#[derive(Clone, Default)]
#[must_use]
pub struct EmailChannelSubtypeConfig(Properties);

properties! { EmailChannelSubtypeConfig }

impl EmailChannelSubtypeConfig {
    /// `Capacity`: number, 0.01 to 1.
    #[track_caller]
    pub fn capacity(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("Capacity", value);
        self
    }

    /// `DefaultOutboundConfig`: `EmailOutboundConfig`. Required.
    #[track_caller]
    pub fn default_outbound_config(mut self, value: impl IntoValue<EmailOutboundConfig>) -> Self {
        self.0.set("DefaultOutboundConfig", value);
        self
    }

    /// `OutboundMode`: `EmailOutboundMode`. Required.
    #[track_caller]
    pub fn outbound_mode(mut self, value: impl IntoValue<EmailOutboundMode>) -> Self {
        self.0.set("OutboundMode", value);
        self
    }
}

/// `EmailOutboundConfig` of `AWS::ConnectCampaignsV2::Campaign`.
#[derive(Clone, Default)]
#[must_use]
pub struct EmailOutboundConfig(Properties);

properties! { EmailOutboundConfig }

impl EmailOutboundConfig {
    /// `ConnectSourceEmailAddress`: string, 1 to 255 characters, pattern `^[\w-\.\+]+@([\w-]+\.)+[\w-]{2,4}$`. Required.
    #[track_caller]
    pub fn connect_source_email_address(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ConnectSourceEmailAddress", value);
        self
    }

    /// `SourceEmailAddressDisplayName`: string, at most 256 characters.
    #[track_caller]
    pub fn source_email_address_display_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SourceEmailAddressDisplayName", value);
        self
    }

    /// `WisdomTemplateArn`: string, 20 to 500 characters, pattern `^arn:.*$`. Required.
    #[track_caller]
    pub fn wisdom_template_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("WisdomTemplateArn", value);
        self
    }
}

/// `EmailOutboundMode` of `AWS::ConnectCampaignsV2::Campaign`.
#[derive(Clone, Default)]
#[must_use]
pub struct EmailOutboundMode(Properties);

properties! { EmailOutboundMode }

impl EmailOutboundMode {
    /// `AgentlessConfig`: object.
    #[track_caller]
    pub fn agentless_config(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("AgentlessConfig", value);
        self
    }
}

/// `EntryLimitsConfig` of `AWS::ConnectCampaignsV2::Campaign`.
#[derive(Clone, Default)]
#[must_use]
pub struct EntryLimitsConfig(Properties);

properties! { EntryLimitsConfig }

impl EntryLimitsConfig {
    /// `MaxEntryCount`: integer, at least 0. Required.
    #[track_caller]
    pub fn max_entry_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxEntryCount", value);
        self
    }

    /// `MinEntryInterval`: string, at most 50 characters. Required.
    #[track_caller]
    pub fn min_entry_interval(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MinEntryInterval", value);
        self
    }
}

/// `EventTrigger` of `AWS::ConnectCampaignsV2::Campaign`.
#[derive(Clone, Default)]
#[must_use]
pub struct EventTrigger(Properties);

properties! { EventTrigger }

impl EventTrigger {
    /// `CustomerProfilesDomainArn`: string, 20 to 500 characters, pattern `^arn:.*$`.
    #[track_caller]
    pub fn customer_profiles_domain_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CustomerProfilesDomainArn", value);
        self
    }
}

choice! {
    /// `InstanceLimitsHandling` of `AWS::ConnectCampaignsV2::Campaign`.
    InstanceLimitsHandling
    OPT_IN "OPT_IN"
    OPT_OUT "OPT_OUT"
}

/// `LocalTimeZoneConfig` of `AWS::ConnectCampaignsV2::Campaign`.
#[derive(Clone, Default)]
#[must_use]
pub struct LocalTimeZoneConfig(Properties);

properties! { LocalTimeZoneConfig }

impl LocalTimeZoneConfig {
    /// `DefaultTimeZone`: string, at most 50 characters, pattern `^[a-zA-Z0-9_\-/]*$`.
    #[track_caller]
    pub fn default_time_zone(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DefaultTimeZone", value);
        self
    }

    /// `LocalTimeZoneDetection`: list of `LocalTimeZoneDetectionType`.
    #[track_caller]
    pub fn local_time_zone_detection(
        mut self,
        value: impl IntoValue<ListOf<LocalTimeZoneDetectionType>>,
    ) -> Self {
        self.0.set("LocalTimeZoneDetection", value);
        self
    }

    /// `LocalTimeZoneDetectionScope`: `LocalTimeZoneDetectionScope`.
    #[track_caller]
    pub fn local_time_zone_detection_scope(
        mut self,
        value: impl IntoValue<LocalTimeZoneDetectionScope>,
    ) -> Self {
        self.0.set("LocalTimeZoneDetectionScope", value);
        self
    }
}

choice! {
    /// `LocalTimeZoneDetectionScope` of `AWS::ConnectCampaignsV2::Campaign`.
    LocalTimeZoneDetectionScope
    PRIMARY_ONLY "PRIMARY_ONLY"
    ALL_AVAILABLE "ALL_AVAILABLE"
}

choice! {
    /// `LocalTimeZoneDetectionType` of `AWS::ConnectCampaignsV2::Campaign`.
    LocalTimeZoneDetectionType
    ZIP_CODE "ZIP_CODE"
    AREA_CODE "AREA_CODE"
}

/// `OpenHours` of `AWS::ConnectCampaignsV2::Campaign`.
#[derive(Clone, Default)]
#[must_use]
pub struct OpenHours(Properties);

properties! { OpenHours }

impl OpenHours {
    /// `DailyHours`: list of `DailyHour`. Required.
    #[track_caller]
    pub fn daily_hours(mut self, value: impl IntoValue<ListOf<DailyHour>>) -> Self {
        self.0.set("DailyHours", value);
        self
    }
}

/// `PredictiveConfig` of `AWS::ConnectCampaignsV2::Campaign`.
#[derive(Clone, Default)]
#[must_use]
pub struct PredictiveConfig(Properties);

properties! { PredictiveConfig }

impl PredictiveConfig {
    /// `BandwidthAllocation`: number, 0 to 1. Required.
    #[track_caller]
    pub fn bandwidth_allocation(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("BandwidthAllocation", value);
        self
    }
}

/// `PreviewConfig` of `AWS::ConnectCampaignsV2::Campaign`.
#[derive(Clone, Default)]
#[must_use]
pub struct PreviewConfig(Properties);

properties! { PreviewConfig }

impl PreviewConfig {
    /// `AgentActions`: list of `AgentAction`.
    #[track_caller]
    pub fn agent_actions(mut self, value: impl IntoValue<ListOf<AgentAction>>) -> Self {
        self.0.set("AgentActions", value);
        self
    }

    /// `BandwidthAllocation`: number, 0 to 1. Required.
    #[track_caller]
    pub fn bandwidth_allocation(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("BandwidthAllocation", value);
        self
    }

    /// `TimeoutConfig`: `TimeoutConfig`. Required.
    #[track_caller]
    pub fn timeout_config(mut self, value: impl IntoValue<TimeoutConfig>) -> Self {
        self.0.set("TimeoutConfig", value);
        self
    }
}

/// `ProgressiveConfig` of `AWS::ConnectCampaignsV2::Campaign`.
#[derive(Clone, Default)]
#[must_use]
pub struct ProgressiveConfig(Properties);

properties! { ProgressiveConfig }

impl ProgressiveConfig {
    /// `BandwidthAllocation`: number, 0 to 1. Required.
    #[track_caller]
    pub fn bandwidth_allocation(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("BandwidthAllocation", value);
        self
    }
}

/// `RestrictedPeriod` of `AWS::ConnectCampaignsV2::Campaign`.
#[derive(Clone, Default)]
#[must_use]
pub struct RestrictedPeriod(Properties);

properties! { RestrictedPeriod }

impl RestrictedPeriod {
    /// `EndDate`: string, pattern `^\d{4}-\d{2}-\d{2}$`. Required.
    #[track_caller]
    pub fn end_date(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EndDate", value);
        self
    }

    /// `Name`: string, at most 127 characters.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `StartDate`: string, pattern `^\d{4}-\d{2}-\d{2}$`. Required.
    #[track_caller]
    pub fn start_date(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StartDate", value);
        self
    }
}

/// `RestrictedPeriods` of `AWS::ConnectCampaignsV2::Campaign`.
#[derive(Clone, Default)]
#[must_use]
pub struct RestrictedPeriods(Properties);

properties! { RestrictedPeriods }

impl RestrictedPeriods {
    /// `RestrictedPeriodList`: list of `RestrictedPeriod`.
    #[track_caller]
    pub fn restricted_period_list(
        mut self,
        value: impl IntoValue<ListOf<RestrictedPeriod>>,
    ) -> Self {
        self.0.set("RestrictedPeriodList", value);
        self
    }
}

/// `Schedule` of `AWS::ConnectCampaignsV2::Campaign`.
#[derive(Clone, Default)]
#[must_use]
pub struct Schedule(Properties);

properties! { Schedule }

impl Schedule {
    /// `EndTime`: string, at most 100 characters. Required.
    #[track_caller]
    pub fn end_time(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EndTime", value);
        self
    }

    /// `RefreshFrequency`: string, at most 50 characters.
    #[track_caller]
    pub fn refresh_frequency(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RefreshFrequency", value);
        self
    }

    /// `StartTime`: string, at most 100 characters. Required.
    #[track_caller]
    pub fn start_time(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StartTime", value);
        self
    }
}

/// `SmsChannelSubtypeConfig` of `AWS::ConnectCampaignsV2::Campaign`.
#[derive(Clone, Default)]
#[must_use]
pub struct SmsChannelSubtypeConfig(Properties);

properties! { SmsChannelSubtypeConfig }

impl SmsChannelSubtypeConfig {
    /// `Capacity`: number, 0.01 to 1.
    #[track_caller]
    pub fn capacity(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("Capacity", value);
        self
    }

    /// `DefaultOutboundConfig`: `SmsOutboundConfig`. Required.
    #[track_caller]
    pub fn default_outbound_config(mut self, value: impl IntoValue<SmsOutboundConfig>) -> Self {
        self.0.set("DefaultOutboundConfig", value);
        self
    }

    /// `OutboundMode`: `SmsOutboundMode`. Required.
    #[track_caller]
    pub fn outbound_mode(mut self, value: impl IntoValue<SmsOutboundMode>) -> Self {
        self.0.set("OutboundMode", value);
        self
    }
}

/// `SmsOutboundConfig` of `AWS::ConnectCampaignsV2::Campaign`.
#[derive(Clone, Default)]
#[must_use]
pub struct SmsOutboundConfig(Properties);

properties! { SmsOutboundConfig }

impl SmsOutboundConfig {
    /// `ConnectSourcePhoneNumberArn`: string, 20 to 500 characters, pattern `^arn:.*$`. Required.
    #[track_caller]
    pub fn connect_source_phone_number_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ConnectSourcePhoneNumberArn", value);
        self
    }

    /// `WisdomTemplateArn`: string, 20 to 500 characters, pattern `^arn:.*$`. Required.
    #[track_caller]
    pub fn wisdom_template_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("WisdomTemplateArn", value);
        self
    }
}

/// `SmsOutboundMode` of `AWS::ConnectCampaignsV2::Campaign`.
#[derive(Clone, Default)]
#[must_use]
pub struct SmsOutboundMode(Properties);

properties! { SmsOutboundMode }

impl SmsOutboundMode {
    /// `AgentlessConfig`: object.
    #[track_caller]
    pub fn agentless_config(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("AgentlessConfig", value);
        self
    }
}

/// `Source` of `AWS::ConnectCampaignsV2::Campaign`.
#[derive(Clone, Default)]
#[must_use]
pub struct Source(Properties);

properties! { Source }

impl Source {
    /// `CustomerProfilesSegmentArn`: string, 20 to 500 characters, pattern `^arn:.*$`.
    #[track_caller]
    pub fn customer_profiles_segment_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CustomerProfilesSegmentArn", value);
        self
    }

    /// `EventTrigger`: `EventTrigger`.
    #[track_caller]
    pub fn event_trigger(mut self, value: impl IntoValue<EventTrigger>) -> Self {
        self.0.set("EventTrigger", value);
        self
    }
}

/// `Tag` of `AWS::ConnectCampaignsV2::Campaign`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `TelephonyChannelSubtypeConfig` of `AWS::ConnectCampaignsV2::Campaign`.
#[derive(Clone, Default)]
#[must_use]
pub struct TelephonyChannelSubtypeConfig(Properties);

properties! { TelephonyChannelSubtypeConfig }

impl TelephonyChannelSubtypeConfig {
    /// `Capacity`: number, 0.01 to 1.
    #[track_caller]
    pub fn capacity(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("Capacity", value);
        self
    }

    /// `ConnectQueueId`: string, at most 500 characters.
    #[track_caller]
    pub fn connect_queue_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ConnectQueueId", value);
        self
    }

    /// `DefaultOutboundConfig`: `TelephonyOutboundConfig`. Required.
    #[track_caller]
    pub fn default_outbound_config(
        mut self,
        value: impl IntoValue<TelephonyOutboundConfig>,
    ) -> Self {
        self.0.set("DefaultOutboundConfig", value);
        self
    }

    /// `OutboundMode`: `TelephonyOutboundMode`. Required.
    #[track_caller]
    pub fn outbound_mode(mut self, value: impl IntoValue<TelephonyOutboundMode>) -> Self {
        self.0.set("OutboundMode", value);
        self
    }
}

/// `TelephonyOutboundConfig` of `AWS::ConnectCampaignsV2::Campaign`.
#[derive(Clone, Default)]
#[must_use]
pub struct TelephonyOutboundConfig(Properties);

properties! { TelephonyOutboundConfig }

impl TelephonyOutboundConfig {
    /// `AnswerMachineDetectionConfig`: `AnswerMachineDetectionConfig`.
    #[track_caller]
    pub fn answer_machine_detection_config(
        mut self,
        value: impl IntoValue<AnswerMachineDetectionConfig>,
    ) -> Self {
        self.0.set("AnswerMachineDetectionConfig", value);
        self
    }

    /// `ConnectContactFlowId`: string, at most 500 characters. Required.
    #[track_caller]
    pub fn connect_contact_flow_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ConnectContactFlowId", value);
        self
    }

    /// `ConnectSourcePhoneNumber`: string, at most 100 characters.
    #[track_caller]
    pub fn connect_source_phone_number(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ConnectSourcePhoneNumber", value);
        self
    }

    /// `RingTimeout`: integer, 15 to 60.
    #[track_caller]
    pub fn ring_timeout(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("RingTimeout", value);
        self
    }
}

/// `TelephonyOutboundMode` of `AWS::ConnectCampaignsV2::Campaign`.
#[derive(Clone, Default)]
#[must_use]
pub struct TelephonyOutboundMode(Properties);

properties! { TelephonyOutboundMode }

impl TelephonyOutboundMode {
    /// `AgentlessConfig`: object.
    #[track_caller]
    pub fn agentless_config(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("AgentlessConfig", value);
        self
    }

    /// `PredictiveConfig`: `PredictiveConfig`.
    #[track_caller]
    pub fn predictive_config(mut self, value: impl IntoValue<PredictiveConfig>) -> Self {
        self.0.set("PredictiveConfig", value);
        self
    }

    /// `PreviewConfig`: `PreviewConfig`.
    #[track_caller]
    pub fn preview_config(mut self, value: impl IntoValue<PreviewConfig>) -> Self {
        self.0.set("PreviewConfig", value);
        self
    }

    /// `ProgressiveConfig`: `ProgressiveConfig`.
    #[track_caller]
    pub fn progressive_config(mut self, value: impl IntoValue<ProgressiveConfig>) -> Self {
        self.0.set("ProgressiveConfig", value);
        self
    }
}

/// `TimeRange` of `AWS::ConnectCampaignsV2::Campaign`.
#[derive(Clone, Default)]
#[must_use]
pub struct TimeRange(Properties);

properties! { TimeRange }

impl TimeRange {
    /// `EndTime`: string, pattern `^T\d{2}:\d{2}$`. Required.
    #[track_caller]
    pub fn end_time(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EndTime", value);
        self
    }

    /// `StartTime`: string, pattern `^T\d{2}:\d{2}$`. Required.
    #[track_caller]
    pub fn start_time(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StartTime", value);
        self
    }
}

/// `TimeWindow` of `AWS::ConnectCampaignsV2::Campaign`.
#[derive(Clone, Default)]
#[must_use]
pub struct TimeWindow(Properties);

properties! { TimeWindow }

impl TimeWindow {
    /// `OpenHours`: `OpenHours`. Required.
    #[track_caller]
    pub fn open_hours(mut self, value: impl IntoValue<OpenHours>) -> Self {
        self.0.set("OpenHours", value);
        self
    }

    /// `RestrictedPeriods`: `RestrictedPeriods`.
    #[track_caller]
    pub fn restricted_periods(mut self, value: impl IntoValue<RestrictedPeriods>) -> Self {
        self.0.set("RestrictedPeriods", value);
        self
    }
}

/// `TimeoutConfig` of `AWS::ConnectCampaignsV2::Campaign`.
#[derive(Clone, Default)]
#[must_use]
pub struct TimeoutConfig(Properties);

properties! { TimeoutConfig }

impl TimeoutConfig {
    /// `DurationInSeconds`: integer, 1 to 300.
    #[track_caller]
    pub fn duration_in_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("DurationInSeconds", value);
        self
    }
}

/// `WhatsAppChannelSubtypeConfig` of `AWS::ConnectCampaignsV2::Campaign`.
#[derive(Clone, Default)]
#[must_use]
pub struct WhatsAppChannelSubtypeConfig(Properties);

properties! { WhatsAppChannelSubtypeConfig }

impl WhatsAppChannelSubtypeConfig {
    /// `Capacity`: number, 0.01 to 1.
    #[track_caller]
    pub fn capacity(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("Capacity", value);
        self
    }

    /// `DefaultOutboundConfig`: `WhatsAppOutboundConfig`. Required.
    #[track_caller]
    pub fn default_outbound_config(
        mut self,
        value: impl IntoValue<WhatsAppOutboundConfig>,
    ) -> Self {
        self.0.set("DefaultOutboundConfig", value);
        self
    }

    /// `OutboundMode`: `WhatsAppOutboundMode`. Required.
    #[track_caller]
    pub fn outbound_mode(mut self, value: impl IntoValue<WhatsAppOutboundMode>) -> Self {
        self.0.set("OutboundMode", value);
        self
    }
}

/// `WhatsAppOutboundConfig` of `AWS::ConnectCampaignsV2::Campaign`.
#[derive(Clone, Default)]
#[must_use]
pub struct WhatsAppOutboundConfig(Properties);

properties! { WhatsAppOutboundConfig }

impl WhatsAppOutboundConfig {
    /// `ConnectSourcePhoneNumberArn`: string, 20 to 500 characters, pattern `^arn:.*$`. Required.
    #[track_caller]
    pub fn connect_source_phone_number_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ConnectSourcePhoneNumberArn", value);
        self
    }

    /// `WisdomTemplateArn`: string, 20 to 500 characters, pattern `^arn:.*$`. Required.
    #[track_caller]
    pub fn wisdom_template_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("WisdomTemplateArn", value);
        self
    }
}

/// `WhatsAppOutboundMode` of `AWS::ConnectCampaignsV2::Campaign`.
#[derive(Clone, Default)]
#[must_use]
pub struct WhatsAppOutboundMode(Properties);

properties! { WhatsAppOutboundMode }

impl WhatsAppOutboundMode {
    /// `AgentlessConfig`: object.
    #[track_caller]
    pub fn agentless_config(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("AgentlessConfig", value);
        self
    }
}
