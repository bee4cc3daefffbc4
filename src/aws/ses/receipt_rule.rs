// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::SES::ReceiptRule` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::SES::ReceiptRule`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-receiptrule.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ReceiptRule(Body);

resource! { ReceiptRule "AWS::SES::ReceiptRule" }

impl ReceiptRule {
    /// `After`: string.
    #[track_caller]
    pub fn after(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("After", value);
        self
    }

    /// `Rule`: `Rule`. Required.
    #[track_caller]
    pub fn rule(mut self, value: impl IntoValue<Rule>) -> Self {
        self.0.set("Rule", value);
        self
    }

    /// `RuleSetName`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn rule_set_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RuleSetName", value);
        self
    }
}

impl Handle<ReceiptRule> {
    /// `RuleName`
    #[inline]
    pub fn rule_name(&self) -> Value<String> {
        self.attribute("RuleName")
    }
}

/// `Action` of `AWS::SES::ReceiptRule`.
#[derive(Clone, Default)]
#[must_use]
pub struct Action(Properties);

properties! { Action }

impl Action {
    /// `AddHeaderAction`: `AddHeaderAction`.
    #[track_caller]
    pub fn add_header_action(mut self, value: impl IntoValue<AddHeaderAction>) -> Self {
        self.0.set("AddHeaderAction", value);
        self
    }

    /// `BounceAction`: `BounceAction`.
    #[track_caller]
    pub fn bounce_action(mut self, value: impl IntoValue<BounceAction>) -> Self {
        self.0.set("BounceAction", value);
        self
    }

    /// `ConnectAction`: `ConnectAction`.
    #[track_caller]
    pub fn connect_action(mut self, value: impl IntoValue<ConnectAction>) -> Self {
        self.0.set("ConnectAction", value);
        self
    }

    /// `LambdaAction`: `LambdaAction`.
    #[track_caller]
    pub fn lambda_action(mut self, value: impl IntoValue<LambdaAction>) -> Self {
        self.0.set("LambdaAction", value);
        self
    }

    /// `S3Action`: `S3Action`.
    #[track_caller]
    pub fn s3_action(mut self, value: impl IntoValue<S3Action>) -> Self {
        self.0.set("S3Action", value);
        self
    }

    /// `SNSAction`: `SNSAction`.
    #[track_caller]
    pub fn sns_action(mut self, value: impl IntoValue<SNSAction>) -> Self {
        self.0.set("SNSAction", value);
        self
    }

    /// `StopAction`: `StopAction`.
    #[track_caller]
    pub fn stop_action(mut self, value: impl IntoValue<StopAction>) -> Self {
        self.0.set("StopAction", value);
        self
    }

    /// `WorkmailAction`: `WorkmailAction`.
    #[track_caller]
    pub fn workmail_action(mut self, value: impl IntoValue<WorkmailAction>) -> Self {
        self.0.set("WorkmailAction", value);
        self
    }
}

/// `AddHeaderAction` of `AWS::SES::ReceiptRule`.
#[derive(Clone, Default)]
#[must_use]
pub struct AddHeaderAction(Properties);

properties! { AddHeaderAction }

impl AddHeaderAction {
    /// `HeaderName`: string. Required.
    #[track_caller]
    pub fn header_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("HeaderName", value);
        self
    }

    /// `HeaderValue`: string. Required.
    #[track_caller]
    pub fn header_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("HeaderValue", value);
        self
    }
}

/// `BounceAction` of `AWS::SES::ReceiptRule`.
#[derive(Clone, Default)]
#[must_use]
pub struct BounceAction(Properties);

properties! { BounceAction }

impl BounceAction {
    /// `Message`: string. Required.
    #[track_caller]
    pub fn message(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Message", value);
        self
    }

    /// `Sender`: string. Required.
    #[track_caller]
    pub fn sender(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Sender", value);
        self
    }

    /// `SmtpReplyCode`: string. Required.
    #[track_caller]
    pub fn smtp_reply_code(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SmtpReplyCode", value);
        self
    }

    /// `StatusCode`: string.
    #[track_caller]
    pub fn status_code(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StatusCode", value);
        self
    }

    /// `TopicArn`: `SnsTopicArn`.
    #[track_caller]
    pub fn topic_arn(mut self, value: impl IntoValue<format::SnsTopicArn>) -> Self {
        self.0.set("TopicArn", value);
        self
    }
}

/// `ConnectAction` of `AWS::SES::ReceiptRule`.
#[derive(Clone, Default)]
#[must_use]
pub struct ConnectAction(Properties);

properties! { ConnectAction }

impl ConnectAction {
    /// `IAMRoleARN`: `IamRoleArn`, 20 to 2048 characters, pattern `^arn:[\w-]+:iam::[0-9]+:role(\u002F)([\u0021-\u007E]+\u002F)?([\w+=,.@-]+)$`. Required.
    #[track_caller]
    pub fn iam_role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("IAMRoleARN", value);
        self
    }

    /// `InstanceARN`: string. Required.
    #[track_caller]
    pub fn instance_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InstanceARN", value);
        self
    }
}

/// `LambdaAction` of `AWS::SES::ReceiptRule`.
#[derive(Clone, Default)]
#[must_use]
pub struct LambdaAction(Properties);

properties! { LambdaAction }

impl LambdaAction {
    /// `FunctionArn`: `LambdaFunctionArn`. Required.
    #[track_caller]
    pub fn function_arn(mut self, value: impl IntoValue<format::LambdaFunctionArn>) -> Self {
        self.0.set("FunctionArn", value);
        self
    }

    /// `InvocationType`: `LambdaActionInvocationType`.
    #[track_caller]
    pub fn invocation_type(mut self, value: impl IntoValue<LambdaActionInvocationType>) -> Self {
        self.0.set("InvocationType", value);
        self
    }

    /// `TopicArn`: `SnsTopicArn`.
    #[track_caller]
    pub fn topic_arn(mut self, value: impl IntoValue<format::SnsTopicArn>) -> Self {
        self.0.set("TopicArn", value);
        self
    }
}

choice! {
    /// `LambdaActionInvocationType` of `AWS::SES::ReceiptRule`.
    LambdaActionInvocationType
    EVENT "Event"
    REQUEST_RESPONSE "RequestResponse"
}

/// `Rule` of `AWS::SES::ReceiptRule`.
#[derive(Clone, Default)]
#[must_use]
pub struct Rule(Properties);

properties! { Rule }

impl Rule {
    /// `Actions`: list of `Action`.
    #[track_caller]
    pub fn actions(mut self, value: impl IntoValue<ListOf<Action>>) -> Self {
        self.0.set("Actions", value);
        self
    }

    /// `Enabled`: boolean.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enabled", value);
        self
    }

    /// `Name`: string. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Recipients`: list of strings.
    #[track_caller]
    pub fn recipients(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Recipients", value);
        self
    }

    /// `ScanEnabled`: boolean.
    #[track_caller]
    pub fn scan_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("ScanEnabled", value);
        self
    }

    /// `TlsPolicy`: `RuleTlsPolicy`.
    #[track_caller]
    pub fn tls_policy(mut self, value: impl IntoValue<RuleTlsPolicy>) -> Self {
        self.0.set("TlsPolicy", value);
        self
    }
}

choice! {
    /// `RuleTlsPolicy` of `AWS::SES::ReceiptRule`.
    RuleTlsPolicy
    OPTIONAL "Optional"
    REQUIRE "Require"
}

/// `S3Action` of `AWS::SES::ReceiptRule`.
#[derive(Clone, Default)]
#[must_use]
pub struct S3Action(Properties);

properties! { S3Action }

impl S3Action {
    /// `BucketName`: `S3BucketName`. Required.
    #[track_caller]
    pub fn bucket_name(mut self, value: impl IntoValue<format::S3BucketName>) -> Self {
        self.0.set("BucketName", value);
        self
    }

    /// `IamRoleArn`: `IamRoleArn`, 20 to 2048 characters, pattern `^arn:[\w-]+:iam::[0-9]+:role(\u002F)([\u0021-\u007E]+\u002F)?([\w+=,.@-]+)$`.
    #[track_caller]
    pub fn iam_role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("IamRoleArn", value);
        self
    }

    /// `KmsKeyArn`: `KmsKeyArn`.
    #[track_caller]
    pub fn kms_key_arn(mut self, value: impl IntoValue<format::KmsKeyArn>) -> Self {
        self.0.set("KmsKeyArn", value);
        self
    }

    /// `ObjectKeyPrefix`: string.
    #[track_caller]
    pub fn object_key_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ObjectKeyPrefix", value);
        self
    }

    /// `TopicArn`: `SnsTopicArn`.
    #[track_caller]
    pub fn topic_arn(mut self, value: impl IntoValue<format::SnsTopicArn>) -> Self {
        self.0.set("TopicArn", value);
        self
    }
}

/// `SNSAction` of `AWS::SES::ReceiptRule`.
#[derive(Clone, Default)]
#[must_use]
pub struct SNSAction(Properties);

properties! { SNSAction }

impl SNSAction {
    /// `Encoding`: `SNSActionEncoding`.
    #[track_caller]
    pub fn encoding(mut self, value: impl IntoValue<SNSActionEncoding>) -> Self {
        self.0.set("Encoding", value);
        self
    }

    /// `TopicArn`: `SnsTopicArn`.
    #[track_caller]
    pub fn topic_arn(mut self, value: impl IntoValue<format::SnsTopicArn>) -> Self {
        self.0.set("TopicArn", value);
        self
    }
}

choice! {
    /// `SNSActionEncoding` of `AWS::SES::ReceiptRule`.
    SNSActionEncoding
    BASE64 "Base64"
    UTF_8 "UTF-8"
}

/// `StopAction` of `AWS::SES::ReceiptRule`.
#[derive(Clone, Default)]
#[must_use]
pub struct StopAction(Properties);

properties! { StopAction }

impl StopAction {
    /// `Scope`: `StopActionScope`. Required.
    #[track_caller]
    pub fn scope(mut self, value: impl IntoValue<StopActionScope>) -> Self {
        self.0.set("Scope", value);
        self
    }

    /// `TopicArn`: `SnsTopicArn`.
    #[track_caller]
    pub fn topic_arn(mut self, value: impl IntoValue<format::SnsTopicArn>) -> Self {
        self.0.set("TopicArn", value);
        self
    }
}

choice! {
    /// `StopActionScope` of `AWS::SES::ReceiptRule`.
    StopActionScope
    RULE_SET "RuleSet"
}

/// `WorkmailAction` of `AWS::SES::ReceiptRule`.
#[derive(Clone, Default)]
#[must_use]
pub struct WorkmailAction(Properties);

properties! { WorkmailAction }

impl WorkmailAction {
    /// `OrganizationArn`: string. Required.
    #[track_caller]
    pub fn organization_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("OrganizationArn", value);
        self
    }

    /// `TopicArn`: `SnsTopicArn`.
    #[track_caller]
    pub fn topic_arn(mut self, value: impl IntoValue<format::SnsTopicArn>) -> Self {
        self.0.set("TopicArn", value);
        self
    }
}
