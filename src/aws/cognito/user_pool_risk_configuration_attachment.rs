// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Cognito::UserPoolRiskConfigurationAttachment` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;

/// `AWS::Cognito::UserPoolRiskConfigurationAttachment`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpoolriskconfigurationattachment.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct UserPoolRiskConfigurationAttachment(Body);

resource! { UserPoolRiskConfigurationAttachment "AWS::Cognito::UserPoolRiskConfigurationAttachment" }

impl UserPoolRiskConfigurationAttachment {
    /// `AccountTakeoverRiskConfiguration`: `AccountTakeoverRiskConfigurationType`.
    #[track_caller]
    pub fn account_takeover_risk_configuration(
        mut self,
        value: impl IntoValue<AccountTakeoverRiskConfigurationType>,
    ) -> Self {
        self.0.set("AccountTakeoverRiskConfiguration", value);
        self
    }

    /// `ClientId`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn client_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClientId", value);
        self
    }

    /// `CompromisedCredentialsRiskConfiguration`: `CompromisedCredentialsRiskConfigurationType`.
    #[track_caller]
    pub fn compromised_credentials_risk_configuration(
        mut self,
        value: impl IntoValue<CompromisedCredentialsRiskConfigurationType>,
    ) -> Self {
        self.0.set("CompromisedCredentialsRiskConfiguration", value);
        self
    }

    /// `RiskExceptionConfiguration`: `RiskExceptionConfigurationType`.
    #[track_caller]
    pub fn risk_exception_configuration(
        mut self,
        value: impl IntoValue<RiskExceptionConfigurationType>,
    ) -> Self {
        self.0.set("RiskExceptionConfiguration", value);
        self
    }

    /// `UserPoolId`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn user_pool_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("UserPoolId", value);
        self
    }
}

/// `AccountTakeoverActionType` of `AWS::Cognito::UserPoolRiskConfigurationAttachment`.
#[derive(Clone, Default)]
#[must_use]
pub struct AccountTakeoverActionType(Properties);

properties! { AccountTakeoverActionType }

impl AccountTakeoverActionType {
    /// `EventAction`: string. Required.
    #[track_caller]
    pub fn event_action(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EventAction", value);
        self
    }

    /// `Notify`: boolean. Required.
    #[track_caller]
    pub fn notify(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Notify", value);
        self
    }
}

/// `AccountTakeoverActionsType` of `AWS::Cognito::UserPoolRiskConfigurationAttachment`.
#[derive(Clone, Default)]
#[must_use]
pub struct AccountTakeoverActionsType(Properties);

properties! { AccountTakeoverActionsType }

impl AccountTakeoverActionsType {
    /// `HighAction`: `AccountTakeoverActionType`.
    #[track_caller]
    pub fn high_action(mut self, value: impl IntoValue<AccountTakeoverActionType>) -> Self {
        self.0.set("HighAction", value);
        self
    }

    /// `LowAction`: `AccountTakeoverActionType`.
    #[track_caller]
    pub fn low_action(mut self, value: impl IntoValue<AccountTakeoverActionType>) -> Self {
        self.0.set("LowAction", value);
        self
    }

    /// `MediumAction`: `AccountTakeoverActionType`.
    #[track_caller]
    pub fn medium_action(mut self, value: impl IntoValue<AccountTakeoverActionType>) -> Self {
        self.0.set("MediumAction", value);
        self
    }
}

/// `AccountTakeoverRiskConfigurationType` of `AWS::Cognito::UserPoolRiskConfigurationAttachment`.
#[derive(Clone, Default)]
#[must_use]
pub struct AccountTakeoverRiskConfigurationType(Properties);

properties! { AccountTakeoverRiskConfigurationType }

impl AccountTakeoverRiskConfigurationType {
    /// `Actions`: `AccountTakeoverActionsType`. Required.
    #[track_caller]
    pub fn actions(mut self, value: impl IntoValue<AccountTakeoverActionsType>) -> Self {
        self.0.set("Actions", value);
        self
    }

    /// `NotifyConfiguration`: `NotifyConfigurationType`.
    #[track_caller]
    pub fn notify_configuration(mut self, value: impl IntoValue<NotifyConfigurationType>) -> Self {
        self.0.set("NotifyConfiguration", value);
        self
    }
}

/// `CompromisedCredentialsActionsType` of `AWS::Cognito::UserPoolRiskConfigurationAttachment`.
#[derive(Clone, Default)]
#[must_use]
pub struct CompromisedCredentialsActionsType(Properties);

properties! { CompromisedCredentialsActionsType }

impl CompromisedCredentialsActionsType {
    /// `EventAction`: string. Required.
    #[track_caller]
    pub fn event_action(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EventAction", value);
        self
    }
}

/// `CompromisedCredentialsRiskConfigurationType` of `AWS::Cognito::UserPoolRiskConfigurationAttachment`.
#[derive(Clone, Default)]
#[must_use]
pub struct CompromisedCredentialsRiskConfigurationType(Properties);

properties! { CompromisedCredentialsRiskConfigurationType }

impl CompromisedCredentialsRiskConfigurationType {
    /// `Actions`: `CompromisedCredentialsActionsType`. Required.
    #[track_caller]
    pub fn actions(mut self, value: impl IntoValue<CompromisedCredentialsActionsType>) -> Self {
        self.0.set("Actions", value);
        self
    }

    /// `EventFilter`: list of strings.
    #[track_caller]
    pub fn event_filter(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("EventFilter", value);
        self
    }
}

/// `NotifyConfigurationType` of `AWS::Cognito::UserPoolRiskConfigurationAttachment`.
#[derive(Clone, Default)]
#[must_use]
pub struct NotifyConfigurationType(Properties);

properties! { NotifyConfigurationType }

impl NotifyConfigurationType {
    /// `BlockEmail`: `NotifyEmailType`.
    #[track_caller]
    pub fn block_email(mut self, value: impl IntoValue<NotifyEmailType>) -> Self {
        self.0.set("BlockEmail", value);
        self
    }

    /// `From`: string.
    #[track_caller]
    pub fn from(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("From", value);
        self
    }

    /// `MfaEmail`: `NotifyEmailType`.
    #[track_caller]
    pub fn mfa_email(mut self, value: impl IntoValue<NotifyEmailType>) -> Self {
        self.0.set("MfaEmail", value);
        self
    }

    /// `NoActionEmail`: `NotifyEmailType`.
    #[track_caller]
    pub fn no_action_email(mut self, value: impl IntoValue<NotifyEmailType>) -> Self {
        self.0.set("NoActionEmail", value);
        self
    }

    /// `ReplyTo`: string.
    #[track_caller]
    pub fn reply_to(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ReplyTo", value);
        self
    }

    /// `SourceArn`: string. Required.
    #[track_caller]
    pub fn source_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SourceArn", value);
        self
    }
}

/// `NotifyEmailType` of `AWS::Cognito::UserPoolRiskConfigurationAttachment`.
#[derive(Clone, Default)]
#[must_use]
pub struct NotifyEmailType(Properties);

properties! { NotifyEmailType }

impl NotifyEmailType {
    /// `HtmlBody`: string.
    #[track_caller]
    pub fn html_body(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("HtmlBody", value);
        self
    }

    /// `Subject`: string. Required.
    #[track_caller]
    pub fn subject(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Subject", value);
        self
    }

    /// `TextBody`: string.
    #[track_caller]
    pub fn text_body(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TextBody", value);
        self
    }
}

/// `RiskExceptionConfigurationType` of `AWS::Cognito::UserPoolRiskConfigurationAttachment`.
#[derive(Clone, Default)]
#[must_use]
pub struct RiskExceptionConfigurationType(Properties);

properties! { RiskExceptionConfigurationType }

impl RiskExceptionConfigurationType {
    /// `BlockedIPRangeList`: list of strings.
    #[track_caller]
    pub fn blocked_ip_range_list(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("BlockedIPRangeList", value);
        self
    }

    /// `SkippedIPRangeList`: list of strings.
    #[track_caller]
    pub fn skipped_ip_range_list(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("SkippedIPRangeList", value);
        self
    }
}
