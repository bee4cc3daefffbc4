// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Pinpoint::Campaign` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Pinpoint::Campaign`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpoint-campaign.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Campaign(Body);

resource! { Campaign "AWS::Pinpoint::Campaign" }

impl Campaign {
    /// `AdditionalTreatments`: list of `WriteTreatmentResource`.
    #[track_caller]
    pub fn additional_treatments(
        mut self,
        value: impl IntoValue<ListOf<WriteTreatmentResource>>,
    ) -> Self {
        self.0.set("AdditionalTreatments", value);
        self
    }

    /// `ApplicationId`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn application_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ApplicationId", value);
        self
    }

    /// `CampaignHook`: `CampaignHook`.
    #[track_caller]
    pub fn campaign_hook(mut self, value: impl IntoValue<CampaignHook>) -> Self {
        self.0.set("CampaignHook", value);
        self
    }

    /// `CustomDeliveryConfiguration`: `CustomDeliveryConfiguration`.
    #[track_caller]
    pub fn custom_delivery_configuration(
        mut self,
        value: impl IntoValue<CustomDeliveryConfiguration>,
    ) -> Self {
        self.0.set("CustomDeliveryConfiguration", value);
        self
    }

    /// `Description`: string.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `HoldoutPercent`: integer.
    #[track_caller]
    pub fn holdout_percent(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("HoldoutPercent", value);
        self
    }

    /// `IsPaused`: boolean.
    #[track_caller]
    pub fn is_paused(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IsPaused", value);
        self
    }

    /// `Limits`: `Limits`.
    #[track_caller]
    pub fn limits(mut self, value: impl IntoValue<Limits>) -> Self {
        self.0.set("Limits", value);
        self
    }

    /// `MessageConfiguration`: `MessageConfiguration`.
    #[track_caller]
    pub fn message_configuration(mut self, value: impl IntoValue<MessageConfiguration>) -> Self {
        self.0.set("MessageConfiguration", value);
        self
    }

    /// `Name`: string. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Priority`: integer.
    #[track_caller]
    pub fn priority(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Priority", value);
        self
    }

    /// `Schedule`: `Schedule`. Required.
    #[track_caller]
    pub fn schedule(mut self, value: impl IntoValue<Schedule>) -> Self {
        self.0.set("Schedule", value);
        self
    }

    /// `SegmentId`: string. Required.
    #[track_caller]
    pub fn segment_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SegmentId", value);
        self
    }

    /// `SegmentVersion`: integer.
    #[track_caller]
    pub fn segment_version(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("SegmentVersion", value);
        self
    }

    /// `Tags`: object or string.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Tags", value);
        self
    }

    /// `TemplateConfiguration`: `TemplateConfiguration`.
    #[track_caller]
    pub fn template_configuration(mut self, value: impl IntoValue<TemplateConfiguration>) -> Self {
        self.0.set("TemplateConfiguration", value);
        self
    }

    /// `TreatmentDescription`: string.
    #[track_caller]
    pub fn treatment_description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TreatmentDescription", value);
        self
    }

    /// `TreatmentName`: string.
    #[track_caller]
    pub fn treatment_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TreatmentName", value);
        self
    }
}

impl Handle<Campaign> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `CampaignId`
    #[inline]
    pub fn campaign_id(&self) -> Value<String> {
        self.attribute("CampaignId")
    }
}

/// `CampaignCustomMessage` of `AWS::Pinpoint::Campaign`.
#[derive(Clone, Default)]
#[must_use]
pub struct CampaignCustomMessage(Properties);

properties! { CampaignCustomMessage }

impl CampaignCustomMessage {
    /// `Data`: string.
    #[track_caller]
    pub fn data(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Data", value);
        self
    }
}

/// `CampaignEmailMessage` of `AWS::Pinpoint::Campaign`.
#[derive(Clone, Default)]
#[must_use]
pub struct CampaignEmailMessage(Properties);

properties! { CampaignEmailMessage }

impl CampaignEmailMessage {
    /// `Body`: string.
    #[track_caller]
    pub fn body(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Body", value);
        self
    }

    /// `FromAddress`: string.
    #[track_caller]
    pub fn from_address(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FromAddress", value);
        self
    }

    /// `HtmlBody`: string.
    #[track_caller]
    pub fn html_body(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("HtmlBody", value);
        self
    }

    /// `Title`: string.
    #[track_caller]
    pub fn title(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Title", value);
        self
    }
}

/// `CampaignEventFilter` of `AWS::Pinpoint::Campaign`.
#[derive(Clone, Default)]
#[must_use]
pub struct CampaignEventFilter(Properties);

properties! { CampaignEventFilter }

impl CampaignEventFilter {
    /// `Dimensions`: `EventDimensions`.
    #[track_caller]
    pub fn dimensions(mut self, value: impl IntoValue<EventDimensions>) -> Self {
        self.0.set("Dimensions", value);
        self
    }

    /// `FilterType`: string.
    #[track_caller]
    pub fn filter_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FilterType", value);
        self
    }
}

/// `CampaignHook` of `AWS::Pinpoint::Campaign`.
#[derive(Clone, Default)]
#[must_use]
pub struct CampaignHook(Properties);

properties! { CampaignHook }

impl CampaignHook {
    /// `LambdaFunctionName`: string.
    #[track_caller]
    pub fn lambda_function_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LambdaFunctionName", value);
        self
    }

    /// `Mode`: string.
    #[track_caller]
    pub fn mode(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Mode", value);
        self
    }

    /// `WebUrl`: string.
    #[track_caller]
    pub fn web_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("WebUrl", value);
        self
    }
}

/// `CampaignInAppMessage` of `AWS::Pinpoint::Campaign`.
#[derive(Clone, Default)]
#[must_use]
pub struct CampaignInAppMessage(Properties);

properties! { CampaignInAppMessage }

impl CampaignInAppMessage {
    /// `Content`: list of `InAppMessageContent`.
    #[track_caller]
    pub fn content(mut self, value: impl IntoValue<ListOf<InAppMessageContent>>) -> Self {
        self.0.set("Content", value);
        self
    }

    /// `CustomConfig`: object or string.
    #[track_caller]
    pub fn custom_config(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("CustomConfig", value);
        self
    }

    /// `Layout`: string.
    #[track_caller]
    pub fn layout(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Layout", value);
        self
    }
}

/// `CampaignSmsMessage` of `AWS::Pinpoint::Campaign`.
#[derive(Clone, Default)]
#[must_use]
pub struct CampaignSmsMessage(Properties);

properties! { CampaignSmsMessage }

impl CampaignSmsMessage {
    /// `Body`: string.
    #[track_caller]
    pub fn body(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Body", value);
        self
    }

    /// `EntityId`: string.
    #[track_caller]
    pub fn entity_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EntityId", value);
        self
    }

    /// `MessageType`: string.
    #[track_caller]
    pub fn message_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MessageType", value);
        self
    }

    /// `OriginationNumber`: string.
    #[track_caller]
    pub fn origination_number(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("OriginationNumber", value);
        self
    }

    /// `SenderId`: string.
    #[track_caller]
    pub fn sender_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SenderId", value);
        self
    }

    /// `TemplateId`: string.
    #[track_caller]
    pub fn template_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TemplateId", value);
        self
    }
}

/// `CustomDeliveryConfiguration` of `AWS::Pinpoint::Campaign`.
#[derive(Clone, Default)]
#[must_use]
pub struct CustomDeliveryConfiguration(Properties);

properties! { CustomDeliveryConfiguration }

impl CustomDeliveryConfiguration {
    /// `DeliveryUri`: string.
    #[track_caller]
    pub fn delivery_uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DeliveryUri", value);
        self
    }

    /// `EndpointTypes`: list of strings.
    #[track_caller]
    pub fn endpoint_types(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("EndpointTypes", value);
        self
    }
}

/// `DefaultButtonConfiguration` of `AWS::Pinpoint::Campaign`.
#[derive(Clone, Default)]
#[must_use]
pub struct DefaultButtonConfiguration(Properties);

properties! { DefaultButtonConfiguration }

impl DefaultButtonConfiguration {
    /// `BackgroundColor`: string.
    #[track_caller]
    pub fn background_color(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BackgroundColor", value);
        self
    }

    /// `BorderRadius`: integer.
    #[track_caller]
    pub fn border_radius(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("BorderRadius", value);
        self
    }

    /// `ButtonAction`: string.
    #[track_caller]
    pub fn button_action(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ButtonAction", value);
        self
    }

    /// `Link`: string.
    #[track_caller]
    pub fn link(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Link", value);
        self
    }

    /// `Text`: string.
    #[track_caller]
    pub fn text(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Text", value);
        self
    }

    /// `TextColor`: string.
    #[track_caller]
    pub fn text_color(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TextColor", value);
        self
    }
}

/// `EventDimensions` of `AWS::Pinpoint::Campaign`.
#[derive(Clone, Default)]
#[must_use]
pub struct EventDimensions(Properties);

properties! { EventDimensions }

impl EventDimensions {
    /// `Attributes`: object or string.
    #[track_caller]
    pub fn attributes(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Attributes", value);
        self
    }

    /// `EventType`: `SetDimension`.
    #[track_caller]
    pub fn event_type(mut self, value: impl IntoValue<SetDimension>) -> Self {
        self.0.set("EventType", value);
        self
    }

    /// `Metrics`: object or string.
    #[track_caller]
    pub fn metrics(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Metrics", value);
        self
    }
}

/// `InAppMessageBodyConfig` of `AWS::Pinpoint::Campaign`.
#[derive(Clone, Default)]
#[must_use]
pub struct InAppMessageBodyConfig(Properties);

properties! { InAppMessageBodyConfig }

impl InAppMessageBodyConfig {
    /// `Alignment`: string.
    #[track_caller]
    pub fn alignment(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Alignment", value);
        self
    }

    /// `Body`: string.
    #[track_caller]
    pub fn body(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Body", value);
        self
    }

    /// `TextColor`: string.
    #[track_caller]
    pub fn text_color(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TextColor", value);
        self
    }
}

/// `InAppMessageButton` of `AWS::Pinpoint::Campaign`.
#[derive(Clone, Default)]
#[must_use]
pub struct InAppMessageButton(Properties);

properties! { InAppMessageButton }

impl InAppMessageButton {
    /// `Android`: `OverrideButtonConfiguration`.
    #[track_caller]
    pub fn android(mut self, value: impl IntoValue<OverrideButtonConfiguration>) -> Self {
        self.0.set("Android", value);
        self
    }

    /// `DefaultConfig`: `DefaultButtonConfiguration`.
    #[track_caller]
    pub fn default_config(mut self, value: impl IntoValue<DefaultButtonConfiguration>) -> Self {
        self.0.set("DefaultConfig", value);
        self
    }

    /// `IOS`: `OverrideButtonConfiguration`.
    #[track_caller]
    pub fn ios(mut self, value: impl IntoValue<OverrideButtonConfiguration>) -> Self {
        self.0.set("IOS", value);
        self
    }

    /// `Web`: `OverrideButtonConfiguration`.
    #[track_caller]
    pub fn web(mut self, value: impl IntoValue<OverrideButtonConfiguration>) -> Self {
        self.0.set("Web", value);
        self
    }
}

/// `InAppMessageContent` of `AWS::Pinpoint::Campaign`.
#[derive(Clone, Default)]
#[must_use]
pub struct InAppMessageContent(Properties);

properties! { InAppMessageContent }

impl InAppMessageContent {
    /// `BackgroundColor`: string.
    #[track_caller]
    pub fn background_color(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BackgroundColor", value);
        self
    }

    /// `BodyConfig`: `InAppMessageBodyConfig`.
    #[track_caller]
    pub fn body_config(mut self, value: impl IntoValue<InAppMessageBodyConfig>) -> Self {
        self.0.set("BodyConfig", value);
        self
    }

    /// `HeaderConfig`: `InAppMessageHeaderConfig`.
    #[track_caller]
    pub fn header_config(mut self, value: impl IntoValue<InAppMessageHeaderConfig>) -> Self {
        self.0.set("HeaderConfig", value);
        self
    }

    /// `ImageUrl`: string.
    #[track_caller]
    pub fn image_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ImageUrl", value);
        self
    }

    /// `PrimaryBtn`: `InAppMessageButton`.
    #[track_caller]
    pub fn primary_btn(mut self, value: impl IntoValue<InAppMessageButton>) -> Self {
        self.0.set("PrimaryBtn", value);
        self
    }

    /// `SecondaryBtn`: `InAppMessageButton`.
    #[track_caller]
    pub fn secondary_btn(mut self, value: impl IntoValue<InAppMessageButton>) -> Self {
        self.0.set("SecondaryBtn", value);
        self
    }
}

/// `InAppMessageHeaderConfig` of `AWS::Pinpoint::Campaign`.
#[derive(Clone, Default)]
#[must_use]
pub struct InAppMessageHeaderConfig(Properties);

properties! { InAppMessageHeaderConfig }

impl InAppMessageHeaderConfig {
    /// `Alignment`: string.
    #[track_caller]
    pub fn alignment(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Alignment", value);
        self
    }

    /// `Header`: string.
    #[track_caller]
    pub fn header(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Header", value);
        self
    }

    /// `TextColor`: string.
    #[track_caller]
    pub fn text_color(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TextColor", value);
        self
    }
}

/// `Limits` of `AWS::Pinpoint::Campaign`.
#[derive(Clone, Default)]
#[must_use]
pub struct Limits(Properties);

properties! { Limits }

impl Limits {
    /// `Daily`: integer.
    #[track_caller]
    pub fn daily(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Daily", value);
        self
    }

    /// `MaximumDuration`: integer.
    #[track_caller]
    pub fn maximum_duration(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaximumDuration", value);
        self
    }

    /// `MessagesPerSecond`: integer.
    #[track_caller]
    pub fn messages_per_second(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MessagesPerSecond", value);
        self
    }

    /// `Session`: integer.
    #[track_caller]
    pub fn session(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Session", value);
        self
    }

    /// `Total`: integer.
    #[track_caller]
    pub fn total(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Total", value);
        self
    }
}

/// `Message` of `AWS::Pinpoint::Campaign`.
#[derive(Clone, Default)]
#[must_use]
pub struct Message(Properties);

properties! { Message }

impl Message {
    /// `Action`: string.
    #[track_caller]
    pub fn action(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Action", value);
        self
    }

    /// `Body`: string.
    #[track_caller]
    pub fn body(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Body", value);
        self
    }

    /// `ImageIconUrl`: string.
    #[track_caller]
    pub fn image_icon_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ImageIconUrl", value);
        self
    }

    /// `ImageSmallIconUrl`: string.
    #[track_caller]
    pub fn image_small_icon_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ImageSmallIconUrl", value);
        self
    }

    /// `ImageUrl`: string.
    #[track_caller]
    pub fn image_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ImageUrl", value);
        self
    }

    /// `JsonBody`: string.
    #[track_caller]
    pub fn json_body(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("JsonBody", value);
        self
    }

    /// `MediaUrl`: string.
    #[track_caller]
    pub fn media_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MediaUrl", value);
        self
    }

    /// `RawContent`: string.
    #[track_caller]
    pub fn raw_content(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RawContent", value);
        self
    }

    /// `SilentPush`: boolean.
    #[track_caller]
    pub fn silent_push(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("SilentPush", value);
        self
    }

    /// `TimeToLive`: integer.
    #[track_caller]
    pub fn time_to_live(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("TimeToLive", value);
        self
    }

    /// `Title`: string.
    #[track_caller]
    pub fn title(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Title", value);
        self
    }

    /// `Url`: string.
    #[track_caller]
    pub fn url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Url", value);
        self
    }
}

/// `MessageConfiguration` of `AWS::Pinpoint::Campaign`.
#[derive(Clone, Default)]
#[must_use]
pub struct MessageConfiguration(Properties);

properties! { MessageConfiguration }

impl MessageConfiguration {
    /// `ADMMessage`: `Message`.
    #[track_caller]
    pub fn adm_message(mut self, value: impl IntoValue<Message>) -> Self {
        self.0.set("ADMMessage", value);
        self
    }

    /// `APNSMessage`: `Message`.
    #[track_caller]
    pub fn apns_message(mut self, value: impl IntoValue<Message>) -> Self {
        self.0.set("APNSMessage", value);
        self
    }

    /// `BaiduMessage`: `Message`.
    #[track_caller]
    pub fn baidu_message(mut self, value: impl IntoValue<Message>) -> Self {
        self.0.set("BaiduMessage", value);
        self
    }

    /// `CustomMessage`: `CampaignCustomMessage`.
    #[track_caller]
    pub fn custom_message(mut self, value: impl IntoValue<CampaignCustomMessage>) -> Self {
        self.0.set("CustomMessage", value);
        self
    }

    /// `DefaultMessage`: `Message`.
    #[track_caller]
    pub fn default_message(mut self, value: impl IntoValue<Message>) -> Self {
        self.0.set("DefaultMessage", value);
        self
    }

    /// `EmailMessage`: `CampaignEmailMessage`.
    #[track_caller]
    pub fn email_message(mut self, value: impl IntoValue<CampaignEmailMessage>) -> Self {
        self.0.set("EmailMessage", value);
        self
    }

    /// `GCMMessage`: `Message`.
    #[track_caller]
    pub fn gcm_message(mut self, value: impl IntoValue<Message>) -> Self {
        self.0.set("GCMMessage", value);
        self
    }

    /// `InAppMessage`: `CampaignInAppMessage`.
    #[track_caller]
    pub fn in_app_message(mut self, value: impl IntoValue<CampaignInAppMessage>) -> Self {
        self.0.set("InAppMessage", value);
        self
    }

    /// `SMSMessage`: `CampaignSmsMessage`.
    #[track_caller]
    pub fn sms_message(mut self, value: impl IntoValue<CampaignSmsMessage>) -> Self {
        self.0.set("SMSMessage", value);
        self
    }
}

/// `OverrideButtonConfiguration` of `AWS::Pinpoint::Campaign`.
#[derive(Clone, Default)]
#[must_use]
pub struct OverrideButtonConfiguration(Properties);

properties! { OverrideButtonConfiguration }

impl OverrideButtonConfiguration {
    /// `ButtonAction`: string.
    #[track_caller]
    pub fn button_action(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ButtonAction", value);
        self
    }

    /// `Link`: string.
    #[track_caller]
    pub fn link(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Link", value);
        self
    }
}

/// `QuietTime` of `AWS::Pinpoint::Campaign`.
#[derive(Clone, Default)]
#[must_use]
pub struct QuietTime(Properties);

properties! { QuietTime }

impl QuietTime {
    /// `End`: string. Required.
    #[track_caller]
    pub fn end(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("End", value);
        self
    }

    /// `Start`: string. Required.
    #[track_caller]
    pub fn start(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Start", value);
        self
    }
}

/// `Schedule` of `AWS::Pinpoint::Campaign`.
#[derive(Clone, Default)]
#[must_use]
pub struct Schedule(Properties);

properties! { Schedule }

impl Schedule {
    /// `EndTime`: string.
    #[track_caller]
    pub fn end_time(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EndTime", value);
        self
    }

    /// `EventFilter`: `CampaignEventFilter`.
    #[track_caller]
    pub fn event_filter(mut self, value: impl IntoValue<CampaignEventFilter>) -> Self {
        self.0.set("EventFilter", value);
        self
    }

    /// `Frequency`: string.
    #[track_caller]
    pub fn frequency(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Frequency", value);
        self
    }

    /// `IsLocalTime`: boolean.
    #[track_caller]
    pub fn is_local_time(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IsLocalTime", value);
        self
    }

    /// `QuietTime`: `QuietTime`.
    #[track_caller]
    pub fn quiet_time(mut self, value: impl IntoValue<QuietTime>) -> Self {
        self.0.set("QuietTime", value);
        self
    }

    /// `StartTime`: string.
    #[track_caller]
    pub fn start_time(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StartTime", value);
        self
    }

    /// `TimeZone`: string.
    #[track_caller]
    pub fn time_zone(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TimeZone", value);
        self
    }
}

/// `SetDimension` of `AWS::Pinpoint::Campaign`.
#[derive(Clone, Default)]
#[must_use]
pub struct SetDimension(Properties);

properties! { SetDimension }

impl SetDimension {
    /// `DimensionType`: string.
    #[track_caller]
    pub fn dimension_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DimensionType", value);
        self
    }

    /// `Values`: list of strings.
    #[track_caller]
    pub fn values(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Values", value);
        self
    }
}

/// `Template` of `AWS::Pinpoint::Campaign`.
#[derive(Clone, Default)]
#[must_use]
pub struct Template(Properties);

properties! { Template }

impl Template {
    /// `Name`: string.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Version`: string.
    #[track_caller]
    pub fn version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Version", value);
        self
    }
}

/// `TemplateConfiguration` of `AWS::Pinpoint::Campaign`.
#[derive(Clone, Default)]
#[must_use]
pub struct TemplateConfiguration(Properties);

properties! { TemplateConfiguration }

impl TemplateConfiguration {
    /// `EmailTemplate`: `Template`.
    #[track_caller]
    pub fn email_template(mut self, value: impl IntoValue<Template>) -> Self {
        self.0.set("EmailTemplate", value);
        self
    }

    /// `PushTemplate`: `Template`.
    #[track_caller]
    pub fn push_template(mut self, value: impl IntoValue<Template>) -> Self {
        self.0.set("PushTemplate", value);
        self
    }

    /// `SMSTemplate`: `Template`.
    #[track_caller]
    pub fn sms_template(mut self, value: impl IntoValue<Template>) -> Self {
        self.0.set("SMSTemplate", value);
        self
    }

    /// `VoiceTemplate`: `Template`.
    #[track_caller]
    pub fn voice_template(mut self, value: impl IntoValue<Template>) -> Self {
        self.0.set("VoiceTemplate", value);
        self
    }
}

/// `WriteTreatmentResource` of `AWS::Pinpoint::Campaign`.
#[derive(Clone, Default)]
#[must_use]
pub struct WriteTreatmentResource(Properties);

properties! { WriteTreatmentResource }

impl WriteTreatmentResource {
    /// `CustomDeliveryConfiguration`: `CustomDeliveryConfiguration`.
    #[track_caller]
    pub fn custom_delivery_configuration(
        mut self,
        value: impl IntoValue<CustomDeliveryConfiguration>,
    ) -> Self {
        self.0.set("CustomDeliveryConfiguration", value);
        self
    }

    /// `MessageConfiguration`: `MessageConfiguration`.
    #[track_caller]
    pub fn message_configuration(mut self, value: impl IntoValue<MessageConfiguration>) -> Self {
        self.0.set("MessageConfiguration", value);
        self
    }

    /// `Schedule`: `Schedule`.
    #[track_caller]
    pub fn schedule(mut self, value: impl IntoValue<Schedule>) -> Self {
        self.0.set("Schedule", value);
        self
    }

    /// `SizePercent`: integer.
    #[track_caller]
    pub fn size_percent(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("SizePercent", value);
        self
    }

    /// `TemplateConfiguration`: `TemplateConfiguration`.
    #[track_caller]
    pub fn template_configuration(mut self, value: impl IntoValue<TemplateConfiguration>) -> Self {
        self.0.set("TemplateConfiguration", value);
        self
    }

    /// `TreatmentDescription`: string.
    #[track_caller]
    pub fn treatment_description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TreatmentDescription", value);
        self
    }

    /// `TreatmentName`: string.
    #[track_caller]
    pub fn treatment_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TreatmentName", value);
        self
    }
}
