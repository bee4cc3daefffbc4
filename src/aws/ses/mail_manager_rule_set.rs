// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::SES::MailManagerRuleSet` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::SES::MailManagerRuleSet`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-mailmanagerruleset.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct MailManagerRuleSet(Body);

resource! { MailManagerRuleSet "AWS::SES::MailManagerRuleSet" }

impl MailManagerRuleSet {
    /// `RuleSetName`: string, 1 to 100 characters, pattern `^[a-zA-Z0-9_.-]+$`.
    #[track_caller]
    pub fn rule_set_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RuleSetName", value);
        self
    }

    /// `Rules`: list of `Rule`, at most 40 items. Required.
    #[track_caller]
    pub fn rules(mut self, value: impl IntoValue<ListOf<Rule>>) -> Self {
        self.0.set("Rules", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<MailManagerRuleSet> {
    /// `RuleSetArn`
    #[inline]
    pub fn rule_set_arn(&self) -> Value<String> {
        self.attribute("RuleSetArn")
    }

    /// `RuleSetId`
    #[inline]
    pub fn rule_set_id(&self) -> Value<String> {
        self.attribute("RuleSetId")
    }
}

choice! {
    /// `ActionFailurePolicy` of `AWS::SES::MailManagerRuleSet`.
    ActionFailurePolicy
    CONTINUE "CONTINUE"
    DROP "DROP"
}

/// `AddHeaderAction` of `AWS::SES::MailManagerRuleSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct AddHeaderAction(Properties);

properties! { AddHeaderAction }

impl AddHeaderAction {
    /// `HeaderName`: string, 1 to 64 characters, pattern `^[xX]\-[a-zA-Z0-9\-]+$`. Required.
    #[track_caller]
    pub fn header_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("HeaderName", value);
        self
    }

    /// `HeaderValue`: string, 1 to 128 characters. Required.
    #[track_caller]
    pub fn header_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("HeaderValue", value);
        self
    }
}

/// `Analysis` of `AWS::SES::MailManagerRuleSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct Analysis(Properties);

properties! { Analysis }

impl Analysis {
    /// `Analyzer`: string, pattern `^[a-zA-Z0-9:_/+=,@.#-]+$`. Required.
    #[track_caller]
    pub fn analyzer(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Analyzer", value);
        self
    }

    /// `ResultField`: string, 1 to 256 characters, pattern `^(addon\.)?[\sa-zA-Z0-9_]+$`. Required.
    #[track_caller]
    pub fn result_field(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ResultField", value);
        self
    }
}

/// `ArchiveAction` of `AWS::SES::MailManagerRuleSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct ArchiveAction(Properties);

properties! { ArchiveAction }

impl ArchiveAction {
    /// `ActionFailurePolicy`: `ActionFailurePolicy`.
    #[track_caller]
    pub fn action_failure_policy(mut self, value: impl IntoValue<ActionFailurePolicy>) -> Self {
        self.0.set("ActionFailurePolicy", value);
        self
    }

    /// `TargetArchive`: string, 1 to 2048 characters, pattern `^[a-zA-Z0-9:_/+=,@.#-]+$`. Required.
    #[track_caller]
    pub fn target_archive(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TargetArchive", value);
        self
    }
}

/// `BounceAction` of `AWS::SES::MailManagerRuleSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct BounceAction(Properties);

properties! { BounceAction }

impl BounceAction {
    /// `ActionFailurePolicy`: `ActionFailurePolicy`.
    #[track_caller]
    pub fn action_failure_policy(mut self, value: impl IntoValue<ActionFailurePolicy>) -> Self {
        self.0.set("ActionFailurePolicy", value);
        self
    }

    /// `DiagnosticMessage`: string, 1 to 256 characters, pattern `^[\x20-\x7e]+$`. Required.
    #[track_caller]
    pub fn diagnostic_message(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DiagnosticMessage", value);
        self
    }

    /// `Message`: string, 1 to 500 characters, pattern `^[\r\n\x20-\x7e]+$`.
    #[track_caller]
    pub fn message(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Message", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`, 20 to 2048 characters, pattern `^[a-zA-Z0-9:_/+=,@.#-]+$`. Required.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }

    /// `Sender`: string, at most 254 characters, pattern `^[0-9A-Za-z@+.-]+$`. Required.
    #[track_caller]
    pub fn sender(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Sender", value);
        self
    }

    /// `SmtpReplyCode`: string, 3 characters, pattern `^[45][0-9][0-9]$`. Required.
    #[track_caller]
    pub fn smtp_reply_code(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SmtpReplyCode", value);
        self
    }

    /// `StatusCode`: string, 5 to 9 characters, pattern `^[45]\.[0-9]{1,3}\.[0-9]{1,3}$`. Required.
    #[track_caller]
    pub fn status_code(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StatusCode", value);
        self
    }
}

/// `DeliverToMailboxAction` of `AWS::SES::MailManagerRuleSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct DeliverToMailboxAction(Properties);

properties! { DeliverToMailboxAction }

impl DeliverToMailboxAction {
    /// `ActionFailurePolicy`: `ActionFailurePolicy`.
    #[track_caller]
    pub fn action_failure_policy(mut self, value: impl IntoValue<ActionFailurePolicy>) -> Self {
        self.0.set("ActionFailurePolicy", value);
        self
    }

    /// `MailboxArn`: string, 1 to 2048 characters, pattern `^[a-zA-Z0-9:_/+=,@.#-]+$`. Required.
    #[track_caller]
    pub fn mailbox_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MailboxArn", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`, 20 to 2048 characters, pattern `^[a-zA-Z0-9:_/+=,@.#-]+$`. Required.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }
}

/// `DeliverToQBusinessAction` of `AWS::SES::MailManagerRuleSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct DeliverToQBusinessAction(Properties);

properties! { DeliverToQBusinessAction }

impl DeliverToQBusinessAction {
    /// `ActionFailurePolicy`: `ActionFailurePolicy`.
    #[track_caller]
    pub fn action_failure_policy(mut self, value: impl IntoValue<ActionFailurePolicy>) -> Self {
        self.0.set("ActionFailurePolicy", value);
        self
    }

    /// `ApplicationId`: string, 36 characters, pattern `^[a-z0-9-]+$`. Required.
    #[track_caller]
    pub fn application_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ApplicationId", value);
        self
    }

    /// `IndexId`: string, 36 characters, pattern `^[a-z0-9-]+$`. Required.
    #[track_caller]
    pub fn index_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("IndexId", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`, 20 to 2048 characters, pattern `^[a-zA-Z0-9:_/+=,@.#-]+$`. Required.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }
}

/// `InvokeLambdaAction` of `AWS::SES::MailManagerRuleSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct InvokeLambdaAction(Properties);

properties! { InvokeLambdaAction }

impl InvokeLambdaAction {
    /// `ActionFailurePolicy`: `ActionFailurePolicy`.
    #[track_caller]
    pub fn action_failure_policy(mut self, value: impl IntoValue<ActionFailurePolicy>) -> Self {
        self.0.set("ActionFailurePolicy", value);
        self
    }

    /// `FunctionArn`: `LambdaFunctionArn`, 20 to 2048 characters, pattern `^[a-zA-Z0-9:_/+=,@.#-]+$`. Required.
    #[track_caller]
    pub fn function_arn(mut self, value: impl IntoValue<format::LambdaFunctionArn>) -> Self {
        self.0.set("FunctionArn", value);
        self
    }

    /// `InvocationType`: `LambdaInvocationType`. Required.
    #[track_caller]
    pub fn invocation_type(mut self, value: impl IntoValue<LambdaInvocationType>) -> Self {
        self.0.set("InvocationType", value);
        self
    }

    /// `RetryTimeMinutes`: integer, 0 to 2160.
    #[track_caller]
    pub fn retry_time_minutes(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("RetryTimeMinutes", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`, 20 to 2048 characters, pattern `^[a-zA-Z0-9:_/+=,@.#-]+$`. Required.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }
}

choice! {
    /// `LambdaInvocationType` of `AWS::SES::MailManagerRuleSet`.
    LambdaInvocationType
    EVENT "EVENT"
    REQUEST_RESPONSE "REQUEST_RESPONSE"
}

choice! {
    /// `MailFrom` of `AWS::SES::MailManagerRuleSet`.
    MailFrom
    REPLACE "REPLACE"
    PRESERVE "PRESERVE"
}

/// `RelayAction` of `AWS::SES::MailManagerRuleSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct RelayAction(Properties);

properties! { RelayAction }

impl RelayAction {
    /// `ActionFailurePolicy`: `ActionFailurePolicy`.
    #[track_caller]
    pub fn action_failure_policy(mut self, value: impl IntoValue<ActionFailurePolicy>) -> Self {
        self.0.set("ActionFailurePolicy", value);
        self
    }

    /// `MailFrom`: `MailFrom`.
    #[track_caller]
    pub fn mail_from(mut self, value: impl IntoValue<MailFrom>) -> Self {
        self.0.set("MailFrom", value);
        self
    }

    /// `Relay`: string, 1 to 2048 characters, pattern `^[a-zA-Z0-9:_/+=,@.#-]+$`. Required.
    #[track_caller]
    pub fn relay(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Relay", value);
        self
    }
}

/// `ReplaceRecipientAction` of `AWS::SES::MailManagerRuleSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct ReplaceRecipientAction(Properties);

properties! { ReplaceRecipientAction }

impl ReplaceRecipientAction {
    /// `ReplaceWith`: list of strings, 1 to 100 items.
    #[track_caller]
    pub fn replace_with(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("ReplaceWith", value);
        self
    }
}

/// `Rule` of `AWS::SES::MailManagerRuleSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct Rule(Properties);

properties! { Rule }

impl Rule {
    /// `Actions`: list of `RuleAction`, 1 to 10 items. Required.
    #[track_caller]
    pub fn actions(mut self, value: impl IntoValue<ListOf<RuleAction>>) -> Self {
        self.0.set("Actions", value);
        self
    }

    /// `Conditions`: list of `RuleCondition`, at most 10 items.
    #[track_caller]
    pub fn conditions(mut self, value: impl IntoValue<ListOf<RuleCondition>>) -> Self {
        self.0.set("Conditions", value);
        self
    }

    /// `Name`: string, 1 to 32 characters, pattern `^[a-zA-Z0-9_.-]+$`.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Unless`: list of `RuleCondition`, at most 10 items.
    #[track_caller]
    pub fn unless(mut self, value: impl IntoValue<ListOf<RuleCondition>>) -> Self {
        self.0.set("Unless", value);
        self
    }
}

/// `RuleAction` of `AWS::SES::MailManagerRuleSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct RuleAction(Properties);

properties! { RuleAction }

impl RuleAction {
    /// `AddHeader`: `AddHeaderAction`.
    #[track_caller]
    pub fn add_header(mut self, value: impl IntoValue<AddHeaderAction>) -> Self {
        self.0.set("AddHeader", value);
        self
    }

    /// `Archive`: `ArchiveAction`.
    #[track_caller]
    pub fn archive(mut self, value: impl IntoValue<ArchiveAction>) -> Self {
        self.0.set("Archive", value);
        self
    }

    /// `Bounce`: `BounceAction`.
    #[track_caller]
    pub fn bounce(mut self, value: impl IntoValue<BounceAction>) -> Self {
        self.0.set("Bounce", value);
        self
    }

    /// `DeliverToMailbox`: `DeliverToMailboxAction`.
    #[track_caller]
    pub fn deliver_to_mailbox(mut self, value: impl IntoValue<DeliverToMailboxAction>) -> Self {
        self.0.set("DeliverToMailbox", value);
        self
    }

    /// `DeliverToQBusiness`: `DeliverToQBusinessAction`.
    #[track_caller]
    pub fn deliver_to_q_business(
        mut self,
        value: impl IntoValue<DeliverToQBusinessAction>,
    ) -> Self {
        self.0.set("DeliverToQBusiness", value);
        self
    }

    /// `Drop`: object.
    #[track_caller]
    pub fn drop(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Drop", value);
        self
    }

    /// `InvokeLambda`: `InvokeLambdaAction`.
    #[track_caller]
    pub fn invoke_lambda(mut self, value: impl IntoValue<InvokeLambdaAction>) -> Self {
        self.0.set("InvokeLambda", value);
        self
    }

    /// `PublishToSns`: `SnsAction`.
    #[track_caller]
    pub fn publish_to_sns(mut self, value: impl IntoValue<SnsAction>) -> Self {
        self.0.set("PublishToSns", value);
        self
    }

    /// `Relay`: `RelayAction`.
    #[track_caller]
    pub fn relay(mut self, value: impl IntoValue<RelayAction>) -> Self {
        self.0.set("Relay", value);
        self
    }

    /// `ReplaceRecipient`: `ReplaceRecipientAction`.
    #[track_caller]
    pub fn replace_recipient(mut self, value: impl IntoValue<ReplaceRecipientAction>) -> Self {
        self.0.set("ReplaceRecipient", value);
        self
    }

    /// `Send`: `SendAction`.
    #[track_caller]
    pub fn send(mut self, value: impl IntoValue<SendAction>) -> Self {
        self.0.set("Send", value);
        self
    }

    /// `WriteToS3`: `S3Action`.
    #[track_caller]
    pub fn write_to_s3(mut self, value: impl IntoValue<S3Action>) -> Self {
        self.0.set("WriteToS3", value);
        self
    }
}

choice! {
    /// `RuleAddressListEmailAttribute` of `AWS::SES::MailManagerRuleSet`.
    RuleAddressListEmailAttribute
    RECIPIENT "RECIPIENT"
    MAIL_FROM "MAIL_FROM"
    SENDER "SENDER"
    FROM "FROM"
    TO "TO"
    CC "CC"
}

choice! {
    /// `RuleBooleanEmailAttribute` of `AWS::SES::MailManagerRuleSet`.
    RuleBooleanEmailAttribute
    READ_RECEIPT_REQUESTED "READ_RECEIPT_REQUESTED"
    TLS "TLS"
    TLS_WRAPPED "TLS_WRAPPED"
}

/// `RuleBooleanExpression` of `AWS::SES::MailManagerRuleSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct RuleBooleanExpression(Properties);

properties! { RuleBooleanExpression }

impl RuleBooleanExpression {
    /// `Evaluate`: `RuleBooleanToEvaluate`. Required.
    #[track_caller]
    pub fn evaluate(mut self, value: impl IntoValue<RuleBooleanToEvaluate>) -> Self {
        self.0.set("Evaluate", value);
        self
    }

    /// `Operator`: `RuleBooleanOperator`. Required.
    #[track_caller]
    pub fn operator(mut self, value: impl IntoValue<RuleBooleanOperator>) -> Self {
        self.0.set("Operator", value);
        self
    }
}

choice! {
    /// `RuleBooleanOperator` of `AWS::SES::MailManagerRuleSet`.
    RuleBooleanOperator
    IS_TRUE "IS_TRUE"
    IS_FALSE "IS_FALSE"
}

/// `RuleBooleanToEvaluate` of `AWS::SES::MailManagerRuleSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct RuleBooleanToEvaluate(Properties);

properties! { RuleBooleanToEvaluate }

impl RuleBooleanToEvaluate {
    /// `Analysis`: `Analysis`.
    #[track_caller]
    pub fn analysis(mut self, value: impl IntoValue<Analysis>) -> Self {
        self.0.set("Analysis", value);
        self
    }

    /// `Attribute`: `RuleBooleanEmailAttribute`.
    #[track_caller]
    pub fn attribute(mut self, value: impl IntoValue<RuleBooleanEmailAttribute>) -> Self {
        self.0.set("Attribute", value);
        self
    }

    /// `IsInAddressList`: `RuleIsInAddressList`.
    #[track_caller]
    pub fn is_in_address_list(mut self, value: impl IntoValue<RuleIsInAddressList>) -> Self {
        self.0.set("IsInAddressList", value);
        self
    }
}

choice! {
    /// `RuleClientCertificateAttribute` of `AWS::SES::MailManagerRuleSet`.
    RuleClientCertificateAttribute
    CN "CN"
    SAN_RFC822_NAME "SAN_RFC822_NAME"
    SAN_DNS_NAME "SAN_DNS_NAME"
    SAN_DIRECTORY_NAME "SAN_DIRECTORY_NAME"
    SAN_UNIFORM_RESOURCE_IDENTIFIER "SAN_UNIFORM_RESOURCE_IDENTIFIER"
    SAN_IP_ADDRESS "SAN_IP_ADDRESS"
    SAN_REGISTERED_ID "SAN_REGISTERED_ID"
    SERIAL_NUMBER "SERIAL_NUMBER"
}

/// `RuleCondition` of `AWS::SES::MailManagerRuleSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct RuleCondition(Properties);

properties! { RuleCondition }

impl RuleCondition {
    /// `BooleanExpression`: `RuleBooleanExpression`.
    #[track_caller]
    pub fn boolean_expression(mut self, value: impl IntoValue<RuleBooleanExpression>) -> Self {
        self.0.set("BooleanExpression", value);
        self
    }

    /// `DmarcExpression`: `RuleDmarcExpression`.
    #[track_caller]
    pub fn dmarc_expression(mut self, value: impl IntoValue<RuleDmarcExpression>) -> Self {
        self.0.set("DmarcExpression", value);
        self
    }

    /// `IpExpression`: `RuleIpExpression`.
    #[track_caller]
    pub fn ip_expression(mut self, value: impl IntoValue<RuleIpExpression>) -> Self {
        self.0.set("IpExpression", value);
        self
    }

    /// `NumberExpression`: `RuleNumberExpression`.
    #[track_caller]
    pub fn number_expression(mut self, value: impl IntoValue<RuleNumberExpression>) -> Self {
        self.0.set("NumberExpression", value);
        self
    }

    /// `StringExpression`: `RuleStringExpression`.
    #[track_caller]
    pub fn string_expression(mut self, value: impl IntoValue<RuleStringExpression>) -> Self {
        self.0.set("StringExpression", value);
        self
    }

    /// `VerdictExpression`: `RuleVerdictExpression`.
    #[track_caller]
    pub fn verdict_expression(mut self, value: impl IntoValue<RuleVerdictExpression>) -> Self {
        self.0.set("VerdictExpression", value);
        self
    }
}

/// `RuleDmarcExpression` of `AWS::SES::MailManagerRuleSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct RuleDmarcExpression(Properties);

properties! { RuleDmarcExpression }

impl RuleDmarcExpression {
    /// `Operator`: `RuleDmarcOperator`. Required.
    #[track_caller]
    pub fn operator(mut self, value: impl IntoValue<RuleDmarcOperator>) -> Self {
        self.0.set("Operator", value);
        self
    }

    /// `Values`: list of `RuleDmarcPolicy`, 1 to 10 items. Required.
    #[track_caller]
    pub fn values(mut self, value: impl IntoValue<ListOf<RuleDmarcPolicy>>) -> Self {
        self.0.set("Values", value);
        self
    }
}

choice! {
    /// `RuleDmarcOperator` of `AWS::SES::MailManagerRuleSet`.
    RuleDmarcOperator
    EQUALS "EQUALS"
    NOT_EQUALS "NOT_EQUALS"
}

choice! {
    /// `RuleDmarcPolicy` of `AWS::SES::MailManagerRuleSet`.
    RuleDmarcPolicy
    NONE "NONE"
    QUARANTINE "QUARANTINE"
    REJECT "REJECT"
}

choice! {
    /// `RuleIpEmailAttribute` of `AWS::SES::MailManagerRuleSet`.
    RuleIpEmailAttribute
    SOURCE_IP "SOURCE_IP"
}

/// `RuleIpExpression` of `AWS::SES::MailManagerRuleSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct RuleIpExpression(Properties);

properties! { RuleIpExpression }

impl RuleIpExpression {
    /// `Evaluate`: `RuleIpToEvaluate`. Required.
    #[track_caller]
    pub fn evaluate(mut self, value: impl IntoValue<RuleIpToEvaluate>) -> Self {
        self.0.set("Evaluate", value);
        self
    }

    /// `Operator`: `RuleIpOperator`. Required.
    #[track_caller]
    pub fn operator(mut self, value: impl IntoValue<RuleIpOperator>) -> Self {
        self.0.set("Operator", value);
        self
    }

    /// `Values`: list of strings, 1 to 10 items. Required.
    #[track_caller]
    pub fn values(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Values", value);
        self
    }
}

choice! {
    /// `RuleIpOperator` of `AWS::SES::MailManagerRuleSet`.
    RuleIpOperator
    CIDR_MATCHES "CIDR_MATCHES"
    NOT_CIDR_MATCHES "NOT_CIDR_MATCHES"
}

/// `RuleIpToEvaluate` of `AWS::SES::MailManagerRuleSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct RuleIpToEvaluate(Properties);

properties! { RuleIpToEvaluate }

impl RuleIpToEvaluate {
    /// `Attribute`: `RuleIpEmailAttribute`.
    #[track_caller]
    pub fn attribute(mut self, value: impl IntoValue<RuleIpEmailAttribute>) -> Self {
        self.0.set("Attribute", value);
        self
    }
}

/// `RuleIsInAddressList` of `AWS::SES::MailManagerRuleSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct RuleIsInAddressList(Properties);

properties! { RuleIsInAddressList }

impl RuleIsInAddressList {
    /// `AddressLists`: list of strings, 1 item. Required.
    #[track_caller]
    pub fn address_lists(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("AddressLists", value);
        self
    }

    /// `Attribute`: `RuleAddressListEmailAttribute`. Required.
    #[track_caller]
    pub fn attribute(mut self, value: impl IntoValue<RuleAddressListEmailAttribute>) -> Self {
        self.0.set("Attribute", value);
        self
    }
}

choice! {
    /// `RuleNumberEmailAttribute` of `AWS::SES::MailManagerRuleSet`.
    RuleNumberEmailAttribute
    MESSAGE_SIZE "MESSAGE_SIZE"
}

/// `RuleNumberExpression` of `AWS::SES::MailManagerRuleSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct RuleNumberExpression(Properties);

properties! { RuleNumberExpression }

impl RuleNumberExpression {
    /// `Evaluate`: `RuleNumberToEvaluate`. Required.
    #[track_caller]
    pub fn evaluate(mut self, value: impl IntoValue<RuleNumberToEvaluate>) -> Self {
        self.0.set("Evaluate", value);
        self
    }

    /// `Operator`: `RuleNumberOperator`. Required.
    #[track_caller]
    pub fn operator(mut self, value: impl IntoValue<RuleNumberOperator>) -> Self {
        self.0.set("Operator", value);
        self
    }

    /// `Value`: number. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("Value", value);
        self
    }
}

choice! {
    /// `RuleNumberOperator` of `AWS::SES::MailManagerRuleSet`.
    RuleNumberOperator
    EQUALS "EQUALS"
    NOT_EQUALS "NOT_EQUALS"
    LESS_THAN "LESS_THAN"
    GREATER_THAN "GREATER_THAN"
    LESS_THAN_OR_EQUAL "LESS_THAN_OR_EQUAL"
    GREATER_THAN_OR_EQUAL "GREATER_THAN_OR_EQUAL"
}

/// `RuleNumberToEvaluate` of `AWS::SES::MailManagerRuleSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct RuleNumberToEvaluate(Properties);

properties! { RuleNumberToEvaluate }

impl RuleNumberToEvaluate {
    /// `Attribute`: `RuleNumberEmailAttribute`.
    #[track_caller]
    pub fn attribute(mut self, value: impl IntoValue<RuleNumberEmailAttribute>) -> Self {
        self.0.set("Attribute", value);
        self
    }
}

choice! {
    /// `RuleStringEmailAttribute` of `AWS::SES::MailManagerRuleSet`.
    RuleStringEmailAttribute
    MAIL_FROM "MAIL_FROM"
    HELO "HELO"
    RECIPIENT "RECIPIENT"
    SENDER "SENDER"
    FROM "FROM"
    SUBJECT "SUBJECT"
    TO "TO"
    CC "CC"
}

/// `RuleStringExpression` of `AWS::SES::MailManagerRuleSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct RuleStringExpression(Properties);

properties! { RuleStringExpression }

impl RuleStringExpression {
    /// `Evaluate`: `RuleStringToEvaluate`. Required.
    #[track_caller]
    pub fn evaluate(mut self, value: impl IntoValue<RuleStringToEvaluate>) -> Self {
        self.0.set("Evaluate", value);
        self
    }

    /// `Operator`: `RuleStringOperator`. Required.
    #[track_caller]
    pub fn operator(mut self, value: impl IntoValue<RuleStringOperator>) -> Self {
        self.0.set("Operator", value);
        self
    }

    /// `Values`: list of strings, 1 to 10 items. Required.
    #[track_caller]
    pub fn values(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Values", value);
        self
    }
}

choice! {
    /// `RuleStringOperator` of `AWS::SES::MailManagerRuleSet`.
    RuleStringOperator
    EQUALS "EQUALS"
    NOT_EQUALS "NOT_EQUALS"
    STARTS_WITH "STARTS_WITH"
    ENDS_WITH "ENDS_WITH"
    CONTAINS "CONTAINS"
}

/// `RuleStringToEvaluate` of `AWS::SES::MailManagerRuleSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct RuleStringToEvaluate(Properties);

properties! { RuleStringToEvaluate }

impl RuleStringToEvaluate {
    /// `Analysis`: `Analysis`.
    #[track_caller]
    pub fn analysis(mut self, value: impl IntoValue<Analysis>) -> Self {
        self.0.set("Analysis", value);
        self
    }

    /// `Attribute`: `RuleStringEmailAttribute`.
    #[track_caller]
    pub fn attribute(mut self, value: impl IntoValue<RuleStringEmailAttribute>) -> Self {
        self.0.set("Attribute", value);
        self
    }

    /// `ClientCertificateAttribute`: `RuleClientCertificateAttribute`.
    #[track_caller]
    pub fn client_certificate_attribute(
        mut self,
        value: impl IntoValue<RuleClientCertificateAttribute>,
    ) -> Self {
        self.0.set("ClientCertificateAttribute", value);
        self
    }

    /// `MimeHeaderAttribute`: string, pattern `^X-[a-zA-Z0-9-]{1,256}$`.
    #[track_caller]
    pub fn mime_header_attribute(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MimeHeaderAttribute", value);
        self
    }
}

choice! {
    /// `RuleVerdict` of `AWS::SES::MailManagerRuleSet`.
    RuleVerdict
    PASS "PASS"
    FAIL "FAIL"
    GRAY "GRAY"
    PROCESSING_FAILED "PROCESSING_FAILED"
}

choice! {
    /// `RuleVerdictAttribute` of `AWS::SES::MailManagerRuleSet`.
    RuleVerdictAttribute
    SPF "SPF"
    DKIM "DKIM"
}

/// `RuleVerdictExpression` of `AWS::SES::MailManagerRuleSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct RuleVerdictExpression(Properties);

properties! { RuleVerdictExpression }

impl RuleVerdictExpression {
    /// `Evaluate`: `RuleVerdictToEvaluate`. Required.
    #[track_caller]
    pub fn evaluate(mut self, value: impl IntoValue<RuleVerdictToEvaluate>) -> Self {
        self.0.set("Evaluate", value);
        self
    }

    /// `Operator`: `RuleVerdictOperator`. Required.
    #[track_caller]
    pub fn operator(mut self, value: impl IntoValue<RuleVerdictOperator>) -> Self {
        self.0.set("Operator", value);
        self
    }

    /// `Values`: list of `RuleVerdict`, 1 to 10 items. Required.
    #[track_caller]
    pub fn values(mut self, value: impl IntoValue<ListOf<RuleVerdict>>) -> Self {
        self.0.set("Values", value);
        self
    }
}

choice! {
    /// `RuleVerdictOperator` of `AWS::SES::MailManagerRuleSet`.
    RuleVerdictOperator
    EQUALS "EQUALS"
    NOT_EQUALS "NOT_EQUALS"
}

/// `RuleVerdictToEvaluate` of `AWS::SES::MailManagerRuleSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct RuleVerdictToEvaluate(Properties);

properties! { RuleVerdictToEvaluate }

impl RuleVerdictToEvaluate {
    /// `Analysis`: `Analysis`.
    #[track_caller]
    pub fn analysis(mut self, value: impl IntoValue<Analysis>) -> Self {
        self.0.set("Analysis", value);
        self
    }

    /// `Attribute`: `RuleVerdictAttribute`.
    #[track_caller]
    pub fn attribute(mut self, value: impl IntoValue<RuleVerdictAttribute>) -> Self {
        self.0.set("Attribute", value);
        self
    }
}

/// `S3Action` of `AWS::SES::MailManagerRuleSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct S3Action(Properties);

properties! { S3Action }

impl S3Action {
    /// `ActionFailurePolicy`: `ActionFailurePolicy`.
    #[track_caller]
    pub fn action_failure_policy(mut self, value: impl IntoValue<ActionFailurePolicy>) -> Self {
        self.0.set("ActionFailurePolicy", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`, 20 to 2048 characters, pattern `^[a-zA-Z0-9:_/+=,@.#-]+$`. Required.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }

    /// `S3Bucket`: `S3BucketName`, 1 to 62 characters, pattern `^[a-zA-Z0-9.-]+$`. Required.
    #[track_caller]
    pub fn s3_bucket(mut self, value: impl IntoValue<format::S3BucketName>) -> Self {
        self.0.set("S3Bucket", value);
        self
    }

    /// `S3Prefix`: string, 1 to 62 characters, pattern `^[a-zA-Z0-9!_.*'()/-]+$`.
    #[track_caller]
    pub fn s3_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("S3Prefix", value);
        self
    }

    /// `S3SseKmsKeyId`: string, 20 to 2048 characters, pattern `^[a-zA-Z0-9-:/]+$`.
    #[track_caller]
    pub fn s3_sse_kms_key_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("S3SseKmsKeyId", value);
        self
    }
}

/// `SendAction` of `AWS::SES::MailManagerRuleSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct SendAction(Properties);

properties! { SendAction }

impl SendAction {
    /// `ActionFailurePolicy`: `ActionFailurePolicy`.
    #[track_caller]
    pub fn action_failure_policy(mut self, value: impl IntoValue<ActionFailurePolicy>) -> Self {
        self.0.set("ActionFailurePolicy", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`, 20 to 2048 characters, pattern `^[a-zA-Z0-9:_/+=,@.#-]+$`. Required.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }
}

/// `SnsAction` of `AWS::SES::MailManagerRuleSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct SnsAction(Properties);

properties! { SnsAction }

impl SnsAction {
    /// `ActionFailurePolicy`: `ActionFailurePolicy`.
    #[track_caller]
    pub fn action_failure_policy(mut self, value: impl IntoValue<ActionFailurePolicy>) -> Self {
        self.0.set("ActionFailurePolicy", value);
        self
    }

    /// `Encoding`: `SnsNotificationEncoding`.
    #[track_caller]
    pub fn encoding(mut self, value: impl IntoValue<SnsNotificationEncoding>) -> Self {
        self.0.set("Encoding", value);
        self
    }

    /// `PayloadType`: `SnsNotificationPayloadType`.
    #[track_caller]
    pub fn payload_type(mut self, value: impl IntoValue<SnsNotificationPayloadType>) -> Self {
        self.0.set("PayloadType", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`, 20 to 2048 characters, pattern `^[a-zA-Z0-9:_/+=,@.#-]+$`. Required.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }

    /// `TopicArn`: `SnsTopicArn`, 20 to 2048 characters. Required.
    #[track_caller]
    pub fn topic_arn(mut self, value: impl IntoValue<format::SnsTopicArn>) -> Self {
        self.0.set("TopicArn", value);
        self
    }
}

choice! {
    /// `SnsNotificationEncoding` of `AWS::SES::MailManagerRuleSet`.
    SnsNotificationEncoding
    UTF_8 "UTF-8"
    BASE64 "BASE64"
}

choice! {
    /// `SnsNotificationPayloadType` of `AWS::SES::MailManagerRuleSet`.
    SnsNotificationPayloadType
    CONTENT "CONTENT"
    HEADERS "HEADERS"
}

/// `Tag` of `AWS::SES::MailManagerRuleSet`.
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
