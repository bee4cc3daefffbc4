// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Cognito::UserPoolRegionalConfigurationAttachment` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::MapOf;
use crate::aws::format;

/// `AWS::Cognito::UserPoolRegionalConfigurationAttachment`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpoolregionalconfigurationattachment.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct UserPoolRegionalConfigurationAttachment(Body);

resource! { UserPoolRegionalConfigurationAttachment "AWS::Cognito::UserPoolRegionalConfigurationAttachment" }

impl UserPoolRegionalConfigurationAttachment {
    /// `EmailConfiguration`: `EmailConfiguration`.
    #[track_caller]
    pub fn email_configuration(mut self, value: impl IntoValue<EmailConfiguration>) -> Self {
        self.0.set("EmailConfiguration", value);
        self
    }

    /// `LambdaConfig`: `LambdaConfig`.
    #[track_caller]
    pub fn lambda_config(mut self, value: impl IntoValue<LambdaConfig>) -> Self {
        self.0.set("LambdaConfig", value);
        self
    }

    /// `SmsConfiguration`: `SmsConfiguration`.
    #[track_caller]
    pub fn sms_configuration(mut self, value: impl IntoValue<SmsConfiguration>) -> Self {
        self.0.set("SmsConfiguration", value);
        self
    }

    /// `Status`: string.
    #[track_caller]
    pub fn status(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Status", value);
        self
    }

    /// `UserPoolId`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn user_pool_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("UserPoolId", value);
        self
    }

    /// `UserPoolTags`: map of strings.
    #[track_caller]
    pub fn user_pool_tags(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("UserPoolTags", value);
        self
    }
}

/// `CustomEmailSender` of `AWS::Cognito::UserPoolRegionalConfigurationAttachment`.
#[derive(Clone, Default)]
#[must_use]
pub struct CustomEmailSender(Properties);

properties! { CustomEmailSender }

impl CustomEmailSender {
    /// `LambdaArn`: `LambdaFunctionArn`.
    #[track_caller]
    pub fn lambda_arn(mut self, value: impl IntoValue<format::LambdaFunctionArn>) -> Self {
        self.0.set("LambdaArn", value);
        self
    }

    /// `LambdaVersion`: string.
    #[track_caller]
    pub fn lambda_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LambdaVersion", value);
        self
    }
}

/// `CustomSMSSender` of `AWS::Cognito::UserPoolRegionalConfigurationAttachment`.
#[derive(Clone, Default)]
#[must_use]
pub struct CustomSMSSender(Properties);

properties! { CustomSMSSender }

impl CustomSMSSender {
    /// `LambdaArn`: `LambdaFunctionArn`.
    #[track_caller]
    pub fn lambda_arn(mut self, value: impl IntoValue<format::LambdaFunctionArn>) -> Self {
        self.0.set("LambdaArn", value);
        self
    }

    /// `LambdaVersion`: string.
    #[track_caller]
    pub fn lambda_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LambdaVersion", value);
        self
    }
}

/// `EmailConfiguration` of `AWS::Cognito::UserPoolRegionalConfigurationAttachment`.
#[derive(Clone, Default)]
#[must_use]
pub struct EmailConfiguration(Properties);

properties! { EmailConfiguration }

impl EmailConfiguration {
    /// `ConfigurationSet`: string.
    #[track_caller]
    pub fn configuration_set(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ConfigurationSet", value);
        self
    }

    /// `EmailSendingAccount`: string.
    #[track_caller]
    pub fn email_sending_account(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EmailSendingAccount", value);
        self
    }

    /// `From`: string.
    #[track_caller]
    pub fn from(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("From", value);
        self
    }

    /// `ReplyToEmailAddress`: string.
    #[track_caller]
    pub fn reply_to_email_address(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ReplyToEmailAddress", value);
        self
    }

    /// `SourceArn`: string.
    #[track_caller]
    pub fn source_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SourceArn", value);
        self
    }
}

/// `EumsSmsConfiguration` of `AWS::Cognito::UserPoolRegionalConfigurationAttachment`.
#[derive(Clone, Default)]
#[must_use]
pub struct EumsSmsConfiguration(Properties);

properties! { EumsSmsConfiguration }

impl EumsSmsConfiguration {
    /// `CallerArn`: string. Required.
    #[track_caller]
    pub fn caller_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CallerArn", value);
        self
    }

    /// `ConfigurationSetName`: string.
    #[track_caller]
    pub fn configuration_set_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ConfigurationSetName", value);
        self
    }

    /// `ExternalId`: string.
    #[track_caller]
    pub fn external_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ExternalId", value);
        self
    }

    /// `InEntityId`: string.
    #[track_caller]
    pub fn in_entity_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InEntityId", value);
        self
    }

    /// `InTemplateId`: string.
    #[track_caller]
    pub fn in_template_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InTemplateId", value);
        self
    }

    /// `OriginationIdentity`: string.
    #[track_caller]
    pub fn origination_identity(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("OriginationIdentity", value);
        self
    }

    /// `Region`: string.
    #[track_caller]
    pub fn region(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Region", value);
        self
    }
}

/// `InboundFederation` of `AWS::Cognito::UserPoolRegionalConfigurationAttachment`.
#[derive(Clone, Default)]
#[must_use]
pub struct InboundFederation(Properties);

properties! { InboundFederation }

impl InboundFederation {
    /// `LambdaArn`: `LambdaFunctionArn`.
    #[track_caller]
    pub fn lambda_arn(mut self, value: impl IntoValue<format::LambdaFunctionArn>) -> Self {
        self.0.set("LambdaArn", value);
        self
    }

    /// `LambdaVersion`: string.
    #[track_caller]
    pub fn lambda_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LambdaVersion", value);
        self
    }
}

/// `LambdaConfig` of `AWS::Cognito::UserPoolRegionalConfigurationAttachment`.
#[derive(Clone, Default)]
#[must_use]
pub struct LambdaConfig(Properties);

properties! { LambdaConfig }

impl LambdaConfig {
    /// `CreateAuthChallenge`: string.
    #[track_caller]
    pub fn create_auth_challenge(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CreateAuthChallenge", value);
        self
    }

    /// `CustomEmailSender`: `CustomEmailSender`.
    #[track_caller]
    pub fn custom_email_sender(mut self, value: impl IntoValue<CustomEmailSender>) -> Self {
        self.0.set("CustomEmailSender", value);
        self
    }

    /// `CustomMessage`: string.
    #[track_caller]
    pub fn custom_message(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CustomMessage", value);
        self
    }

    /// `CustomSMSSender`: `CustomSMSSender`.
    #[track_caller]
    pub fn custom_sms_sender(mut self, value: impl IntoValue<CustomSMSSender>) -> Self {
        self.0.set("CustomSMSSender", value);
        self
    }

    /// `DefineAuthChallenge`: string.
    #[track_caller]
    pub fn define_auth_challenge(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DefineAuthChallenge", value);
        self
    }

    /// `InboundFederation`: `InboundFederation`.
    #[track_caller]
    pub fn inbound_federation(mut self, value: impl IntoValue<InboundFederation>) -> Self {
        self.0.set("InboundFederation", value);
        self
    }

    /// `KMSKeyID`: string.
    #[track_caller]
    pub fn kms_key_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("KMSKeyID", value);
        self
    }

    /// `PostAuthentication`: string.
    #[track_caller]
    pub fn post_authentication(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PostAuthentication", value);
        self
    }

    /// `PostConfirmation`: string.
    #[track_caller]
    pub fn post_confirmation(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PostConfirmation", value);
        self
    }

    /// `PreAuthentication`: string.
    #[track_caller]
    pub fn pre_authentication(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PreAuthentication", value);
        self
    }

    /// `PreSignUp`: string.
    #[track_caller]
    pub fn pre_sign_up(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PreSignUp", value);
        self
    }

    /// `PreTokenGeneration`: string.
    #[track_caller]
    pub fn pre_token_generation(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PreTokenGeneration", value);
        self
    }

    /// `PreTokenGenerationConfig`: `PreTokenGenerationConfig`.
    #[track_caller]
    pub fn pre_token_generation_config(
        mut self,
        value: impl IntoValue<PreTokenGenerationConfig>,
    ) -> Self {
        self.0.set("PreTokenGenerationConfig", value);
        self
    }

    /// `UserMigration`: string.
    #[track_caller]
    pub fn user_migration(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("UserMigration", value);
        self
    }

    /// `VerifyAuthChallengeResponse`: string.
    #[track_caller]
    pub fn verify_auth_challenge_response(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VerifyAuthChallengeResponse", value);
        self
    }
}

/// `PreTokenGenerationConfig` of `AWS::Cognito::UserPoolRegionalConfigurationAttachment`.
#[derive(Clone, Default)]
#[must_use]
pub struct PreTokenGenerationConfig(Properties);

properties! { PreTokenGenerationConfig }

impl PreTokenGenerationConfig {
    /// `LambdaArn`: `LambdaFunctionArn`.
    #[track_caller]
    pub fn lambda_arn(mut self, value: impl IntoValue<format::LambdaFunctionArn>) -> Self {
        self.0.set("LambdaArn", value);
        self
    }

    /// `LambdaVersion`: string.
    #[track_caller]
    pub fn lambda_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LambdaVersion", value);
        self
    }
}

/// `SmsConfiguration` of `AWS::Cognito::UserPoolRegionalConfigurationAttachment`.
#[derive(Clone, Default)]
#[must_use]
pub struct SmsConfiguration(Properties);

properties! { SmsConfiguration }

impl SmsConfiguration {
    /// `EumsSms`: `EumsSmsConfiguration`.
    #[track_caller]
    pub fn eums_sms(mut self, value: impl IntoValue<EumsSmsConfiguration>) -> Self {
        self.0.set("EumsSms", value);
        self
    }

    /// `ExternalId`: string.
    #[track_caller]
    pub fn external_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ExternalId", value);
        self
    }

    /// `SnsCallerArn`: string.
    #[track_caller]
    pub fn sns_caller_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SnsCallerArn", value);
        self
    }

    /// `SnsRegion`: string.
    #[track_caller]
    pub fn sns_region(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SnsRegion", value);
        self
    }
}
