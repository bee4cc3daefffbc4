// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Wisdom::MessageTemplate` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Wisdom::MessageTemplate`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wisdom-messagetemplate.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct MessageTemplate(Body);

resource! { MessageTemplate "AWS::Wisdom::MessageTemplate" }

impl MessageTemplate {
    /// `ChannelSubtype`: `ChannelSubtype`. Required. A change replaces the resource.
    #[track_caller]
    pub fn channel_subtype(mut self, value: impl IntoValue<ChannelSubtype>) -> Self {
        self.0.set("ChannelSubtype", value);
        self
    }

    /// `Content`: `Content`. Required.
    #[track_caller]
    pub fn content(mut self, value: impl IntoValue<Content>) -> Self {
        self.0.set("Content", value);
        self
    }

    /// `DefaultAttributes`: `MessageTemplateAttributes`.
    #[track_caller]
    pub fn default_attributes(mut self, value: impl IntoValue<MessageTemplateAttributes>) -> Self {
        self.0.set("DefaultAttributes", value);
        self
    }

    /// `Description`: string, 1 to 255 characters, pattern `^[a-zA-Z0-9\\s_.,-]+`.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `GroupingConfiguration`: `GroupingConfiguration`.
    #[track_caller]
    pub fn grouping_configuration(mut self, value: impl IntoValue<GroupingConfiguration>) -> Self {
        self.0.set("GroupingConfiguration", value);
        self
    }

    /// `KnowledgeBaseArn`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn knowledge_base_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("KnowledgeBaseArn", value);
        self
    }

    /// `Language`: string, 2 to 5 characters.
    #[track_caller]
    pub fn language(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Language", value);
        self
    }

    /// `MessageTemplateAttachments`: list of `MessageTemplateAttachment`.
    #[track_caller]
    pub fn message_template_attachments(
        mut self,
        value: impl IntoValue<ListOf<MessageTemplateAttachment>>,
    ) -> Self {
        self.0.set("MessageTemplateAttachments", value);
        self
    }

    /// `Name`: string, 1 to 255 characters, pattern `^[a-zA-Z0-9\\s_.,-]+`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<MessageTemplate> {
    /// `MessageTemplateArn`
    #[inline]
    pub fn message_template_arn(&self) -> Value<String> {
        self.attribute("MessageTemplateArn")
    }

    /// `MessageTemplateAttachments.*.AttachmentId`
    #[inline]
    pub fn message_template_attachments_attachment_id(&self) -> Value<String> {
        self.attribute("MessageTemplateAttachments.*.AttachmentId")
    }

    /// `MessageTemplateContentSha256`
    #[inline]
    pub fn message_template_content_sha256(&self) -> Value<String> {
        self.attribute("MessageTemplateContentSha256")
    }

    /// `MessageTemplateId`
    #[inline]
    pub fn message_template_id(&self) -> Value<String> {
        self.attribute("MessageTemplateId")
    }
}

/// `AgentAttributes` of `AWS::Wisdom::MessageTemplate`.
#[derive(Clone, Default)]
#[must_use]
pub struct AgentAttributes(Properties);

properties! { AgentAttributes }

impl AgentAttributes {
    /// `FirstName`: string, 1 to 32767 characters.
    #[track_caller]
    pub fn first_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FirstName", value);
        self
    }

    /// `LastName`: string, 1 to 32767 characters.
    #[track_caller]
    pub fn last_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LastName", value);
        self
    }
}

choice! {
    /// `ChannelSubtype` of `AWS::Wisdom::MessageTemplate`.
    ChannelSubtype
    EMAIL "EMAIL"
    SMS "SMS"
}

/// `Content` of `AWS::Wisdom::MessageTemplate`.
#[derive(Clone, Default)]
#[must_use]
pub struct Content(Properties);

properties! { Content }

impl Content {
    /// `EmailMessageTemplateContent`: `EmailMessageTemplateContent`.
    #[track_caller]
    pub fn email_message_template_content(
        mut self,
        value: impl IntoValue<EmailMessageTemplateContent>,
    ) -> Self {
        self.0.set("EmailMessageTemplateContent", value);
        self
    }

    /// `SmsMessageTemplateContent`: `SmsMessageTemplateContent`.
    #[track_caller]
    pub fn sms_message_template_content(
        mut self,
        value: impl IntoValue<SmsMessageTemplateContent>,
    ) -> Self {
        self.0.set("SmsMessageTemplateContent", value);
        self
    }
}

/// `CustomerProfileAttributes` of `AWS::Wisdom::MessageTemplate`.
#[derive(Clone, Default)]
#[must_use]
pub struct CustomerProfileAttributes(Properties);

properties! { CustomerProfileAttributes }

impl CustomerProfileAttributes {
    /// `AccountNumber`: string, 1 to 32767 characters.
    #[track_caller]
    pub fn account_number(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AccountNumber", value);
        self
    }

    /// `AdditionalInformation`: string, 1 to 32767 characters.
    #[track_caller]
    pub fn additional_information(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AdditionalInformation", value);
        self
    }

    /// `Address1`: string, 1 to 32767 characters.
    #[track_caller]
    pub fn address1(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Address1", value);
        self
    }

    /// `Address2`: string, 1 to 32767 characters.
    #[track_caller]
    pub fn address2(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Address2", value);
        self
    }

    /// `Address3`: string, 1 to 32767 characters.
    #[track_caller]
    pub fn address3(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Address3", value);
        self
    }

    /// `Address4`: string, 1 to 32767 characters.
    #[track_caller]
    pub fn address4(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Address4", value);
        self
    }

    /// `BillingAddress1`: string, 1 to 32767 characters.
    #[track_caller]
    pub fn billing_address1(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BillingAddress1", value);
        self
    }

    /// `BillingAddress2`: string, 1 to 32767 characters.
    #[track_caller]
    pub fn billing_address2(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BillingAddress2", value);
        self
    }

    /// `BillingAddress3`: string, 1 to 32767 characters.
    #[track_caller]
    pub fn billing_address3(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BillingAddress3", value);
        self
    }

    /// `BillingAddress4`: string, 1 to 32767 characters.
    #[track_caller]
    pub fn billing_address4(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BillingAddress4", value);
        self
    }

    /// `BillingCity`: string, 1 to 32767 characters.
    #[track_caller]
    pub fn billing_city(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BillingCity", value);
        self
    }

    /// `BillingCountry`: string, 1 to 32767 characters.
    #[track_caller]
    pub fn billing_country(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BillingCountry", value);
        self
    }

    /// `BillingCounty`: string, 1 to 32767 characters.
    #[track_caller]
    pub fn billing_county(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BillingCounty", value);
        self
    }

    /// `BillingPostalCode`: string, 1 to 32767 characters.
    #[track_caller]
    pub fn billing_postal_code(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BillingPostalCode", value);
        self
    }

    /// `BillingProvince`: string, 1 to 32767 characters.
    #[track_caller]
    pub fn billing_province(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BillingProvince", value);
        self
    }

    /// `BillingState`: string, 1 to 32767 characters.
    #[track_caller]
    pub fn billing_state(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BillingState", value);
        self
    }

    /// `BirthDate`: string, 1 to 32767 characters.
    #[track_caller]
    pub fn birth_date(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BirthDate", value);
        self
    }

    /// `BusinessEmailAddress`: string, 1 to 32767 characters.
    #[track_caller]
    pub fn business_email_address(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BusinessEmailAddress", value);
        self
    }

    /// `BusinessName`: string, 1 to 32767 characters.
    #[track_caller]
    pub fn business_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BusinessName", value);
        self
    }

    /// `BusinessPhoneNumber`: string, 1 to 32767 characters.
    #[track_caller]
    pub fn business_phone_number(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BusinessPhoneNumber", value);
        self
    }

    /// `City`: string, 1 to 32767 characters.
    #[track_caller]
    pub fn city(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("City", value);
        self
    }

    /// `Country`: string, 1 to 32767 characters.
    #[track_caller]
    pub fn country(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Country", value);
        self
    }

    /// `County`: string, 1 to 32767 characters.
    #[track_caller]
    pub fn county(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("County", value);
        self
    }

    /// `Custom`: map of strings.
    #[track_caller]
    pub fn custom(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Custom", value);
        self
    }

    /// `EmailAddress`: string, 1 to 32767 characters.
    #[track_caller]
    pub fn email_address(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EmailAddress", value);
        self
    }

    /// `FirstName`: string, 1 to 32767 characters.
    #[track_caller]
    pub fn first_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FirstName", value);
        self
    }

    /// `Gender`: string, 1 to 32767 characters.
    #[track_caller]
    pub fn gender(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Gender", value);
        self
    }

    /// `HomePhoneNumber`: string, 1 to 32767 characters.
    #[track_caller]
    pub fn home_phone_number(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("HomePhoneNumber", value);
        self
    }

    /// `LastName`: string, 1 to 32767 characters.
    #[track_caller]
    pub fn last_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LastName", value);
        self
    }

    /// `MailingAddress1`: string, 1 to 32767 characters.
    #[track_caller]
    pub fn mailing_address1(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MailingAddress1", value);
        self
    }

    /// `MailingAddress2`: string, 1 to 32767 characters.
    #[track_caller]
    pub fn mailing_address2(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MailingAddress2", value);
        self
    }

    /// `MailingAddress3`: string, 1 to 32767 characters.
    #[track_caller]
    pub fn mailing_address3(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MailingAddress3", value);
        self
    }

    /// `MailingAddress4`: string, 1 to 32767 characters.
    #[track_caller]
    pub fn mailing_address4(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MailingAddress4", value);
        self
    }

    /// `MailingCity`: string, 1 to 32767 characters.
    #[track_caller]
    pub fn mailing_city(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MailingCity", value);
        self
    }

    /// `MailingCountry`: string, 1 to 32767 characters.
    #[track_caller]
    pub fn mailing_country(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MailingCountry", value);
        self
    }

    /// `MailingCounty`: string, 1 to 32767 characters.
    #[track_caller]
    pub fn mailing_county(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MailingCounty", value);
        self
    }

    /// `MailingPostalCode`: string, 1 to 32767 characters.
    #[track_caller]
    pub fn mailing_postal_code(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MailingPostalCode", value);
        self
    }

    /// `MailingProvince`: string, 1 to 32767 characters.
    #[track_caller]
    pub fn mailing_province(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MailingProvince", value);
        self
    }

    /// `MailingState`: string, 1 to 32767 characters.
    #[track_caller]
    pub fn mailing_state(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MailingState", value);
        self
    }

    /// `MiddleName`: string, 1 to 32767 characters.
    #[track_caller]
    pub fn middle_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MiddleName", value);
        self
    }

    /// `MobilePhoneNumber`: string, 1 to 32767 characters.
    #[track_caller]
    pub fn mobile_phone_number(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MobilePhoneNumber", value);
        self
    }

    /// `PartyType`: string, 1 to 32767 characters.
    #[track_caller]
    pub fn party_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PartyType", value);
        self
    }

    /// `PhoneNumber`: string, 1 to 32767 characters.
    #[track_caller]
    pub fn phone_number(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PhoneNumber", value);
        self
    }

    /// `PostalCode`: string, 1 to 32767 characters.
    #[track_caller]
    pub fn postal_code(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PostalCode", value);
        self
    }

    /// `ProfileARN`: string, 1 to 32767 characters.
    #[track_caller]
    pub fn profile_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ProfileARN", value);
        self
    }

    /// `ProfileId`: string, 1 to 32767 characters.
    #[track_caller]
    pub fn profile_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ProfileId", value);
        self
    }

    /// `Province`: string, 1 to 32767 characters.
    #[track_caller]
    pub fn province(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Province", value);
        self
    }

    /// `ShippingAddress1`: string, 1 to 32767 characters.
    #[track_caller]
    pub fn shipping_address1(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ShippingAddress1", value);
        self
    }

    /// `ShippingAddress2`: string, 1 to 32767 characters.
    #[track_caller]
    pub fn shipping_address2(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ShippingAddress2", value);
        self
    }

    /// `ShippingAddress3`: string, 1 to 32767 characters.
    #[track_caller]
    pub fn shipping_address3(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ShippingAddress3", value);
        self
    }

    /// `ShippingAddress4`: string, 1 to 32767 characters.
    #[track_caller]
    pub fn shipping_address4(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ShippingAddress4", value);
        self
    }

    /// `ShippingCity`: string, 1 to 32767 characters.
    #[track_caller]
    pub fn shipping_city(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ShippingCity", value);
        self
    }

    /// `ShippingCountry`: string, 1 to 32767 characters.
    #[track_caller]
    pub fn shipping_country(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ShippingCountry", value);
        self
    }

    /// `ShippingCounty`: string, 1 to 32767 characters.
    #[track_caller]
    pub fn shipping_county(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ShippingCounty", value);
        self
    }

    /// `ShippingPostalCode`: string, 1 to 32767 characters.
    #[track_caller]
    pub fn shipping_postal_code(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ShippingPostalCode", value);
        self
    }

    /// `ShippingProvince`: string, 1 to 32767 characters.
    #[track_caller]
    pub fn shipping_province(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ShippingProvince", value);
        self
    }

    /// `ShippingState`: string, 1 to 32767 characters.
    #[track_caller]
    pub fn shipping_state(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ShippingState", value);
        self
    }

    /// `State`: string, 1 to 32767 characters.
    #[track_caller]
    pub fn state(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("State", value);
        self
    }
}

/// `EmailMessageTemplateContent` of `AWS::Wisdom::MessageTemplate`.
#[derive(Clone, Default)]
#[must_use]
pub struct EmailMessageTemplateContent(Properties);

properties! { EmailMessageTemplateContent }

impl EmailMessageTemplateContent {
    /// `Body`: `EmailMessageTemplateContentBody`. Required.
    #[track_caller]
    pub fn body(mut self, value: impl IntoValue<EmailMessageTemplateContentBody>) -> Self {
        self.0.set("Body", value);
        self
    }

    /// `Headers`: list of `EmailMessageTemplateHeader`, at most 15 items. Required.
    #[track_caller]
    pub fn headers(mut self, value: impl IntoValue<ListOf<EmailMessageTemplateHeader>>) -> Self {
        self.0.set("Headers", value);
        self
    }

    /// `Subject`: string, at least 1 character. Required.
    #[track_caller]
    pub fn subject(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Subject", value);
        self
    }
}

/// `EmailMessageTemplateContentBody` of `AWS::Wisdom::MessageTemplate`.
#[derive(Clone, Default)]
#[must_use]
pub struct EmailMessageTemplateContentBody(Properties);

properties! { EmailMessageTemplateContentBody }

impl EmailMessageTemplateContentBody {
    /// `Html`: `MessageTemplateBodyContentProvider`.
    #[track_caller]
    pub fn html(mut self, value: impl IntoValue<MessageTemplateBodyContentProvider>) -> Self {
        self.0.set("Html", value);
        self
    }

    /// `PlainText`: `MessageTemplateBodyContentProvider`.
    #[track_caller]
    pub fn plain_text(mut self, value: impl IntoValue<MessageTemplateBodyContentProvider>) -> Self {
        self.0.set("PlainText", value);
        self
    }
}

/// `EmailMessageTemplateHeader` of `AWS::Wisdom::MessageTemplate`.
#[derive(Clone, Default)]
#[must_use]
pub struct EmailMessageTemplateHeader(Properties);

properties! { EmailMessageTemplateHeader }

impl EmailMessageTemplateHeader {
    /// `Name`: string, 1 to 126 characters, pattern `^[!-9;-@A-~]+$`.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Value`: string, 1 to 870 characters, pattern `[ -~]*`.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `GroupingConfiguration` of `AWS::Wisdom::MessageTemplate`.
#[derive(Clone, Default)]
#[must_use]
pub struct GroupingConfiguration(Properties);

properties! { GroupingConfiguration }

impl GroupingConfiguration {
    /// `Criteria`: string, 1 to 100 characters. Required.
    #[track_caller]
    pub fn criteria(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Criteria", value);
        self
    }

    /// `Values`: list of strings. Required.
    #[track_caller]
    pub fn values(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Values", value);
        self
    }
}

/// `MessageTemplateAttachment` of `AWS::Wisdom::MessageTemplate`.
#[derive(Clone, Default)]
#[must_use]
pub struct MessageTemplateAttachment(Properties);

properties! { MessageTemplateAttachment }

impl MessageTemplateAttachment {
    /// `AttachmentName`: string, 1 to 255 characters. Required.
    #[track_caller]
    pub fn attachment_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AttachmentName", value);
        self
    }

    /// `S3PresignedUrl`: string, at least 1 character. Required.
    #[track_caller]
    pub fn s3_presigned_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("S3PresignedUrl", value);
        self
    }
}

/// `MessageTemplateAttributes` of `AWS::Wisdom::MessageTemplate`.
#[derive(Clone, Default)]
#[must_use]
pub struct MessageTemplateAttributes(Properties);

properties! { MessageTemplateAttributes }

impl MessageTemplateAttributes {
    /// `AgentAttributes`: `AgentAttributes`.
    #[track_caller]
    pub fn agent_attributes(mut self, value: impl IntoValue<AgentAttributes>) -> Self {
        self.0.set("AgentAttributes", value);
        self
    }

    /// `CustomAttributes`: map of strings.
    #[track_caller]
    pub fn custom_attributes(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("CustomAttributes", value);
        self
    }

    /// `CustomerProfileAttributes`: `CustomerProfileAttributes`.
    #[track_caller]
    pub fn customer_profile_attributes(
        mut self,
        value: impl IntoValue<CustomerProfileAttributes>,
    ) -> Self {
        self.0.set("CustomerProfileAttributes", value);
        self
    }

    /// `SystemAttributes`: `SystemAttributes`.
    #[track_caller]
    pub fn system_attributes(mut self, value: impl IntoValue<SystemAttributes>) -> Self {
        self.0.set("SystemAttributes", value);
        self
    }
}

/// `MessageTemplateBodyContentProvider` of `AWS::Wisdom::MessageTemplate`.
#[derive(Clone, Default)]
#[must_use]
pub struct MessageTemplateBodyContentProvider(Properties);

properties! { MessageTemplateBodyContentProvider }

impl MessageTemplateBodyContentProvider {
    /// `Content`: string, at least 1 character.
    #[track_caller]
    pub fn content(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Content", value);
        self
    }
}

/// `SmsMessageTemplateContent` of `AWS::Wisdom::MessageTemplate`.
#[derive(Clone, Default)]
#[must_use]
pub struct SmsMessageTemplateContent(Properties);

properties! { SmsMessageTemplateContent }

impl SmsMessageTemplateContent {
    /// `Body`: `SmsMessageTemplateContentBody`. Required.
    #[track_caller]
    pub fn body(mut self, value: impl IntoValue<SmsMessageTemplateContentBody>) -> Self {
        self.0.set("Body", value);
        self
    }
}

/// `SmsMessageTemplateContentBody` of `AWS::Wisdom::MessageTemplate`.
#[derive(Clone, Default)]
#[must_use]
pub struct SmsMessageTemplateContentBody(Properties);

properties! { SmsMessageTemplateContentBody }

impl SmsMessageTemplateContentBody {
    /// `PlainText`: `MessageTemplateBodyContentProvider`.
    #[track_caller]
    pub fn plain_text(mut self, value: impl IntoValue<MessageTemplateBodyContentProvider>) -> Self {
        self.0.set("PlainText", value);
        self
    }
}

/// `SystemAttributes` of `AWS::Wisdom::MessageTemplate`.
#[derive(Clone, Default)]
#[must_use]
pub struct SystemAttributes(Properties);

properties! { SystemAttributes }

impl SystemAttributes {
    /// `CustomerEndpoint`: `SystemEndpointAttributes`.
    #[track_caller]
    pub fn customer_endpoint(mut self, value: impl IntoValue<SystemEndpointAttributes>) -> Self {
        self.0.set("CustomerEndpoint", value);
        self
    }

    /// `Name`: string, 1 to 32767 characters.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `SystemEndpoint`: `SystemEndpointAttributes`.
    #[track_caller]
    pub fn system_endpoint(mut self, value: impl IntoValue<SystemEndpointAttributes>) -> Self {
        self.0.set("SystemEndpoint", value);
        self
    }
}

/// `SystemEndpointAttributes` of `AWS::Wisdom::MessageTemplate`.
#[derive(Clone, Default)]
#[must_use]
pub struct SystemEndpointAttributes(Properties);

properties! { SystemEndpointAttributes }

impl SystemEndpointAttributes {
    /// `Address`: string, 1 to 32767 characters.
    #[track_caller]
    pub fn address(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Address", value);
        self
    }
}

/// `Tag` of `AWS::Wisdom::MessageTemplate`.
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
