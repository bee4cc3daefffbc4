// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Cognito::UserPool` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Cognito::UserPool`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpool.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct UserPool(Body);

resource! { UserPool "AWS::Cognito::UserPool" }

impl UserPool {
    /// `AccountRecoverySetting`: `AccountRecoverySetting`.
    #[track_caller]
    pub fn account_recovery_setting(
        mut self,
        value: impl IntoValue<AccountRecoverySetting>,
    ) -> Self {
        self.0.set("AccountRecoverySetting", value);
        self
    }

    /// `AdminCreateUserConfig`: `AdminCreateUserConfig`.
    #[track_caller]
    pub fn admin_create_user_config(
        mut self,
        value: impl IntoValue<AdminCreateUserConfig>,
    ) -> Self {
        self.0.set("AdminCreateUserConfig", value);
        self
    }

    /// `AliasAttributes`: list of `AliasAttributesItem`.
    #[track_caller]
    pub fn alias_attributes(mut self, value: impl IntoValue<ListOf<AliasAttributesItem>>) -> Self {
        self.0.set("AliasAttributes", value);
        self
    }

    /// `AutoVerifiedAttributes`: list of `AutoVerifiedAttributesItem`.
    #[track_caller]
    pub fn auto_verified_attributes(
        mut self,
        value: impl IntoValue<ListOf<AutoVerifiedAttributesItem>>,
    ) -> Self {
        self.0.set("AutoVerifiedAttributes", value);
        self
    }

    /// `DeletionProtection`: `DeletionProtection`.
    #[track_caller]
    pub fn deletion_protection(mut self, value: impl IntoValue<DeletionProtection>) -> Self {
        self.0.set("DeletionProtection", value);
        self
    }

    /// `DeviceConfiguration`: `DeviceConfiguration`.
    #[track_caller]
    pub fn device_configuration(mut self, value: impl IntoValue<DeviceConfiguration>) -> Self {
        self.0.set("DeviceConfiguration", value);
        self
    }

    /// `EmailAuthenticationMessage`: string, 6 to 20000 characters.
    #[track_caller]
    pub fn email_authentication_message(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EmailAuthenticationMessage", value);
        self
    }

    /// `EmailAuthenticationSubject`: string, 1 to 140 characters.
    #[track_caller]
    pub fn email_authentication_subject(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EmailAuthenticationSubject", value);
        self
    }

    /// `EmailConfiguration`: `EmailConfiguration`.
    #[track_caller]
    pub fn email_configuration(mut self, value: impl IntoValue<EmailConfiguration>) -> Self {
        self.0.set("EmailConfiguration", value);
        self
    }

    /// `EmailVerificationMessage`: string, 6 to 20000 characters, pattern `^[\p{L}\p{M}\p{S}\p{N}\p{P}\s*]*\{####\}[\p{L}\p{M}\p{S}\p{N}\p{P}\s*]*$`.
    #[track_caller]
    pub fn email_verification_message(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EmailVerificationMessage", value);
        self
    }

    /// `EmailVerificationSubject`: string, 1 to 140 characters, pattern `^[\p{L}\p{M}\p{S}\p{N}\p{P}\s]+$`.
    #[track_caller]
    pub fn email_verification_subject(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EmailVerificationSubject", value);
        self
    }

    /// `EnabledMfas`: list of strings.
    #[track_caller]
    pub fn enabled_mfas(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("EnabledMfas", value);
        self
    }

    /// `IssuerConfiguration`: `IssuerConfiguration`.
    #[track_caller]
    pub fn issuer_configuration(mut self, value: impl IntoValue<IssuerConfiguration>) -> Self {
        self.0.set("IssuerConfiguration", value);
        self
    }

    /// `KeyConfiguration`: `KeyConfiguration`.
    #[track_caller]
    pub fn key_configuration(mut self, value: impl IntoValue<KeyConfiguration>) -> Self {
        self.0.set("KeyConfiguration", value);
        self
    }

    /// `LambdaConfig`: `LambdaConfig`.
    #[track_caller]
    pub fn lambda_config(mut self, value: impl IntoValue<LambdaConfig>) -> Self {
        self.0.set("LambdaConfig", value);
        self
    }

    /// `MfaConfiguration`: `MfaConfiguration`.
    #[track_caller]
    pub fn mfa_configuration(mut self, value: impl IntoValue<MfaConfiguration>) -> Self {
        self.0.set("MfaConfiguration", value);
        self
    }

    /// `Policies`: `Policies`.
    #[track_caller]
    pub fn policies(mut self, value: impl IntoValue<Policies>) -> Self {
        self.0.set("Policies", value);
        self
    }

    /// `Schema`: list of `SchemaAttribute`, 1 to 50 items.
    #[track_caller]
    pub fn schema(mut self, value: impl IntoValue<ListOf<SchemaAttribute>>) -> Self {
        self.0.set("Schema", value);
        self
    }

    /// `SmsAuthenticationMessage`: string, 6 to 140 characters, pattern `\{####\}`.
    #[track_caller]
    pub fn sms_authentication_message(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SmsAuthenticationMessage", value);
        self
    }

    /// `SmsConfiguration`: `SmsConfiguration`.
    #[track_caller]
    pub fn sms_configuration(mut self, value: impl IntoValue<SmsConfiguration>) -> Self {
        self.0.set("SmsConfiguration", value);
        self
    }

    /// `SmsVerificationMessage`: string, 6 to 140 characters, pattern `\{####\}`.
    #[track_caller]
    pub fn sms_verification_message(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SmsVerificationMessage", value);
        self
    }

    /// `UserAttributeUpdateSettings`: `UserAttributeUpdateSettings`.
    #[track_caller]
    pub fn user_attribute_update_settings(
        mut self,
        value: impl IntoValue<UserAttributeUpdateSettings>,
    ) -> Self {
        self.0.set("UserAttributeUpdateSettings", value);
        self
    }

    /// `UserPoolAddOns`: `UserPoolAddOns`.
    #[track_caller]
    pub fn user_pool_add_ons(mut self, value: impl IntoValue<UserPoolAddOns>) -> Self {
        self.0.set("UserPoolAddOns", value);
        self
    }

    /// `UserPoolName`: string, 1 to 128 characters.
    #[track_caller]
    pub fn user_pool_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("UserPoolName", value);
        self
    }

    /// `UserPoolTags`: map of strings.
    #[track_caller]
    pub fn user_pool_tags(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("UserPoolTags", value);
        self
    }

    /// `UserPoolTier`: `UserPoolTier`.
    #[track_caller]
    pub fn user_pool_tier(mut self, value: impl IntoValue<UserPoolTier>) -> Self {
        self.0.set("UserPoolTier", value);
        self
    }

    /// `UsernameAttributes`: list of `UsernameAttributesItem`.
    #[track_caller]
    pub fn username_attributes(
        mut self,
        value: impl IntoValue<ListOf<UsernameAttributesItem>>,
    ) -> Self {
        self.0.set("UsernameAttributes", value);
        self
    }

    /// `UsernameConfiguration`: `UsernameConfiguration`.
    #[track_caller]
    pub fn username_configuration(mut self, value: impl IntoValue<UsernameConfiguration>) -> Self {
        self.0.set("UsernameConfiguration", value);
        self
    }

    /// `VerificationMessageTemplate`: `VerificationMessageTemplate`.
    #[track_caller]
    pub fn verification_message_template(
        mut self,
        value: impl IntoValue<VerificationMessageTemplate>,
    ) -> Self {
        self.0.set("VerificationMessageTemplate", value);
        self
    }

    /// `WebAuthnFactorConfiguration`: `WebAuthnFactorConfiguration`.
    #[track_caller]
    pub fn web_authn_factor_configuration(
        mut self,
        value: impl IntoValue<WebAuthnFactorConfiguration>,
    ) -> Self {
        self.0.set("WebAuthnFactorConfiguration", value);
        self
    }

    /// `WebAuthnRelyingPartyID`: string, 1 to 63 characters.
    #[track_caller]
    pub fn web_authn_relying_party_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("WebAuthnRelyingPartyID", value);
        self
    }

    /// `WebAuthnUserVerification`: string, 1 to 9 characters.
    #[track_caller]
    pub fn web_authn_user_verification(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("WebAuthnUserVerification", value);
        self
    }
}

impl Handle<UserPool> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `ProviderName`
    #[inline]
    pub fn provider_name(&self) -> Value<String> {
        self.attribute("ProviderName")
    }

    /// `ProviderURL`
    #[inline]
    pub fn provider_url(&self) -> Value<String> {
        self.attribute("ProviderURL")
    }

    /// `UserPoolId`
    #[inline]
    pub fn user_pool_id(&self) -> Value<String> {
        self.attribute("UserPoolId")
    }
}

/// `AccountRecoverySetting` of `AWS::Cognito::UserPool`.
#[derive(Clone, Default)]
#[must_use]
pub struct AccountRecoverySetting(Properties);

properties! { AccountRecoverySetting }

impl AccountRecoverySetting {
    /// `RecoveryMechanisms`: list of `RecoveryOption`, 1 to 2 items.
    #[track_caller]
    pub fn recovery_mechanisms(mut self, value: impl IntoValue<ListOf<RecoveryOption>>) -> Self {
        self.0.set("RecoveryMechanisms", value);
        self
    }
}

/// `AdminCreateUserConfig` of `AWS::Cognito::UserPool`.
#[derive(Clone, Default)]
#[must_use]
pub struct AdminCreateUserConfig(Properties);

properties! { AdminCreateUserConfig }

impl AdminCreateUserConfig {
    /// `AllowAdminCreateUserOnly`: boolean.
    #[track_caller]
    pub fn allow_admin_create_user_only(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("AllowAdminCreateUserOnly", value);
        self
    }

    /// `InviteMessageTemplate`: `InviteMessageTemplate`.
    #[track_caller]
    pub fn invite_message_template(mut self, value: impl IntoValue<InviteMessageTemplate>) -> Self {
        self.0.set("InviteMessageTemplate", value);
        self
    }

    /// `UnusedAccountValidityDays`: integer, 0 to 365.
    #[track_caller]
    pub fn unused_account_validity_days(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("UnusedAccountValidityDays", value);
        self
    }
}

/// `AdvancedSecurityAdditionalFlows` of `AWS::Cognito::UserPool`.
#[derive(Clone, Default)]
#[must_use]
pub struct AdvancedSecurityAdditionalFlows(Properties);

properties! { AdvancedSecurityAdditionalFlows }

impl AdvancedSecurityAdditionalFlows {
    /// `CustomAuthMode`: `AdvancedSecurityAdditionalFlowsCustomAuthMode`.
    #[track_caller]
    pub fn custom_auth_mode(
        mut self,
        value: impl IntoValue<AdvancedSecurityAdditionalFlowsCustomAuthMode>,
    ) -> Self {
        self.0.set("CustomAuthMode", value);
        self
    }
}

choice! {
    /// `AdvancedSecurityAdditionalFlowsCustomAuthMode` of `AWS::Cognito::UserPool`.
    AdvancedSecurityAdditionalFlowsCustomAuthMode
    AUDIT "AUDIT"
    ENFORCED "ENFORCED"
}

choice! {
    /// `AliasAttributesItem` of `AWS::Cognito::UserPool`.
    AliasAttributesItem
    EMAIL "email"
    PHONE_NUMBER "phone_number"
    PREFERRED_USERNAME "preferred_username"
}

choice! {
    /// `AutoVerifiedAttributesItem` of `AWS::Cognito::UserPool`.
    AutoVerifiedAttributesItem
    EMAIL "email"
    PHONE_NUMBER "phone_number"
}

/// `CustomEmailSender` of `AWS::Cognito::UserPool`.
#[derive(Clone, Default)]
#[must_use]
pub struct CustomEmailSender(Properties);

properties! { CustomEmailSender }

impl CustomEmailSender {
    /// `LambdaArn`: `LambdaFunctionArn`, 20 to 2048 characters.
    #[track_caller]
    pub fn lambda_arn(mut self, value: impl IntoValue<format::LambdaFunctionArn>) -> Self {
        self.0.set("LambdaArn", value);
        self
    }

    /// `LambdaVersion`: `CustomEmailSenderLambdaVersion`.
    #[track_caller]
    pub fn lambda_version(mut self, value: impl IntoValue<CustomEmailSenderLambdaVersion>) -> Self {
        self.0.set("LambdaVersion", value);
        self
    }
}

choice! {
    /// `CustomEmailSenderLambdaVersion` of `AWS::Cognito::UserPool`.
    CustomEmailSenderLambdaVersion
    V1_0 "V1_0"
}

/// `CustomSMSSender` of `AWS::Cognito::UserPool`.
#[derive(Clone, Default)]
#[must_use]
pub struct CustomSMSSender(Properties);

properties! { CustomSMSSender }

impl CustomSMSSender {
    /// `LambdaArn`: `LambdaFunctionArn`, 20 to 2048 characters.
    #[track_caller]
    pub fn lambda_arn(mut self, value: impl IntoValue<format::LambdaFunctionArn>) -> Self {
        self.0.set("LambdaArn", value);
        self
    }

    /// `LambdaVersion`: `CustomSMSSenderLambdaVersion`.
    #[track_caller]
    pub fn lambda_version(mut self, value: impl IntoValue<CustomSMSSenderLambdaVersion>) -> Self {
        self.0.set("LambdaVersion", value);
        self
    }
}

choice! {
    /// `CustomSMSSenderLambdaVersion` of `AWS::Cognito::UserPool`.
    CustomSMSSenderLambdaVersion
    V1_0 "V1_0"
}

choice! {
    /// `DeletionProtection` of `AWS::Cognito::UserPool`.
    DeletionProtection
    ACTIVE "ACTIVE"
    INACTIVE "INACTIVE"
}

/// `DeviceConfiguration` of `AWS::Cognito::UserPool`.
#[derive(Clone, Default)]
#[must_use]
pub struct DeviceConfiguration(Properties);

properties! { DeviceConfiguration }

impl DeviceConfiguration {
    /// `ChallengeRequiredOnNewDevice`: boolean.
    #[track_caller]
    pub fn challenge_required_on_new_device(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("ChallengeRequiredOnNewDevice", value);
        self
    }

    /// `DeviceOnlyRememberedOnUserPrompt`: boolean.
    #[track_caller]
    pub fn device_only_remembered_on_user_prompt(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("DeviceOnlyRememberedOnUserPrompt", value);
        self
    }
}

/// `EmailConfiguration` of `AWS::Cognito::UserPool`.
#[derive(Clone, Default)]
#[must_use]
pub struct EmailConfiguration(Properties);

properties! { EmailConfiguration }

impl EmailConfiguration {
    /// `ConfigurationSet`: string, 1 to 64 characters, pattern `^[a-zA-Z0-9_-]+$`.
    #[track_caller]
    pub fn configuration_set(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ConfigurationSet", value);
        self
    }

    /// `EmailSendingAccount`: `EmailConfigurationEmailSendingAccount`.
    #[track_caller]
    pub fn email_sending_account(
        mut self,
        value: impl IntoValue<EmailConfigurationEmailSendingAccount>,
    ) -> Self {
        self.0.set("EmailSendingAccount", value);
        self
    }

    /// `From`: string, at most 131072 characters.
    #[track_caller]
    pub fn from(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("From", value);
        self
    }

    /// `ReplyToEmailAddress`: string, pattern `^[\p{L}\p{M}\p{S}\p{N}\p{P}]+@[\p{L}\p{M}\p{S}\p{N}\p{P}]+$`.
    #[track_caller]
    pub fn reply_to_email_address(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ReplyToEmailAddress", value);
        self
    }

    /// `SourceArn`: string, 20 to 2048 characters.
    #[track_caller]
    pub fn source_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SourceArn", value);
        self
    }
}

choice! {
    /// `EmailConfigurationEmailSendingAccount` of `AWS::Cognito::UserPool`.
    EmailConfigurationEmailSendingAccount
    COGNITO_DEFAULT "COGNITO_DEFAULT"
    DEVELOPER "DEVELOPER"
}

choice! {
    /// `EncryptionKeyType` of `AWS::Cognito::UserPool`.
    EncryptionKeyType
    AWS_OWNED_KEY "AWS_OWNED_KEY"
    CUSTOMER_MANAGED_KEY "CUSTOMER_MANAGED_KEY"
}

/// `EumsSmsConfiguration` of `AWS::Cognito::UserPool`.
#[derive(Clone, Default)]
#[must_use]
pub struct EumsSmsConfiguration(Properties);

properties! { EumsSmsConfiguration }

impl EumsSmsConfiguration {
    /// `CallerArn`: string, 20 to 2048 characters. Required.
    #[track_caller]
    pub fn caller_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CallerArn", value);
        self
    }

    /// `ConfigurationSetName`: string, at most 131072 characters.
    #[track_caller]
    pub fn configuration_set_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ConfigurationSetName", value);
        self
    }

    /// `ExternalId`: string, at most 131072 characters.
    #[track_caller]
    pub fn external_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ExternalId", value);
        self
    }

    /// `InEntityId`: string, at most 131072 characters.
    #[track_caller]
    pub fn in_entity_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InEntityId", value);
        self
    }

    /// `InTemplateId`: string, at most 131072 characters.
    #[track_caller]
    pub fn in_template_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InTemplateId", value);
        self
    }

    /// `OriginationIdentity`: string, at most 131072 characters.
    #[track_caller]
    pub fn origination_identity(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("OriginationIdentity", value);
        self
    }

    /// `Region`: string, 5 to 32 characters.
    #[track_caller]
    pub fn region(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Region", value);
        self
    }
}

/// `InboundFederation` of `AWS::Cognito::UserPool`.
#[derive(Clone, Default)]
#[must_use]
pub struct InboundFederation(Properties);

properties! { InboundFederation }

impl InboundFederation {
    /// `LambdaArn`: `LambdaFunctionArn`, 20 to 2048 characters.
    #[track_caller]
    pub fn lambda_arn(mut self, value: impl IntoValue<format::LambdaFunctionArn>) -> Self {
        self.0.set("LambdaArn", value);
        self
    }

    /// `LambdaVersion`: `InboundFederationLambdaVersion`.
    #[track_caller]
    pub fn lambda_version(mut self, value: impl IntoValue<InboundFederationLambdaVersion>) -> Self {
        self.0.set("LambdaVersion", value);
        self
    }
}

choice! {
    /// `InboundFederationLambdaVersion` of `AWS::Cognito::UserPool`.
    InboundFederationLambdaVersion
    V1_0 "V1_0"
}

/// `InviteMessageTemplate` of `AWS::Cognito::UserPool`.
#[derive(Clone, Default)]
#[must_use]
pub struct InviteMessageTemplate(Properties);

properties! { InviteMessageTemplate }

impl InviteMessageTemplate {
    /// `EmailMessage`: string, 6 to 20000 characters, pattern `^[\p{L}\p{M}\p{S}\p{N}\p{P}\s*]*$`.
    #[track_caller]
    pub fn email_message(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EmailMessage", value);
        self
    }

    /// `EmailSubject`: string, 1 to 140 characters, pattern `^[\p{L}\p{M}\p{S}\p{N}\p{P}\s]+$`.
    #[track_caller]
    pub fn email_subject(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EmailSubject", value);
        self
    }

    /// `SMSMessage`: string, 6 to 140 characters, pattern `^(?s)`.
    #[track_caller]
    pub fn sms_message(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SMSMessage", value);
        self
    }
}

/// `IssuerConfiguration` of `AWS::Cognito::UserPool`.
#[derive(Clone, Default)]
#[must_use]
pub struct IssuerConfiguration(Properties);

properties! { IssuerConfiguration }

impl IssuerConfiguration {
    /// `Type`: `IssuerConfigurationType`.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<IssuerConfigurationType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

choice! {
    /// `IssuerConfigurationType` of `AWS::Cognito::UserPool`.
    IssuerConfigurationType
    ORIGINAL "ORIGINAL"
    UPDATED "UPDATED"
}

/// `KeyConfiguration` of `AWS::Cognito::UserPool`.
#[derive(Clone, Default)]
#[must_use]
pub struct KeyConfiguration(Properties);

properties! { KeyConfiguration }

impl KeyConfiguration {
    /// `KeyType`: `EncryptionKeyType`.
    #[track_caller]
    pub fn key_type(mut self, value: impl IntoValue<EncryptionKeyType>) -> Self {
        self.0.set("KeyType", value);
        self
    }

    /// `KmsKeyArn`: `KmsKeyArn`, 20 to 2048 characters.
    #[track_caller]
    pub fn kms_key_arn(mut self, value: impl IntoValue<format::KmsKeyArn>) -> Self {
        self.0.set("KmsKeyArn", value);
        self
    }
}

/// `LambdaConfig` of `AWS::Cognito::UserPool`.
#[derive(Clone, Default)]
#[must_use]
pub struct LambdaConfig(Properties);

properties! { LambdaConfig }

impl LambdaConfig {
    /// `CreateAuthChallenge`: string, 20 to 2048 characters.
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

    /// `CustomMessage`: string, 20 to 2048 characters.
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

    /// `DefineAuthChallenge`: string, 20 to 2048 characters.
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

    /// `KMSKeyID`: string, 20 to 2048 characters.
    #[track_caller]
    pub fn kms_key_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("KMSKeyID", value);
        self
    }

    /// `PostAuthentication`: string, 20 to 2048 characters.
    #[track_caller]
    pub fn post_authentication(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PostAuthentication", value);
        self
    }

    /// `PostConfirmation`: string, 20 to 2048 characters.
    #[track_caller]
    pub fn post_confirmation(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PostConfirmation", value);
        self
    }

    /// `PreAuthentication`: string, 20 to 2048 characters.
    #[track_caller]
    pub fn pre_authentication(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PreAuthentication", value);
        self
    }

    /// `PreSignUp`: string, 20 to 2048 characters.
    #[track_caller]
    pub fn pre_sign_up(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PreSignUp", value);
        self
    }

    /// `PreTokenGeneration`: string, 20 to 2048 characters.
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

    /// `UserMigration`: string, 20 to 2048 characters.
    #[track_caller]
    pub fn user_migration(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("UserMigration", value);
        self
    }

    /// `VerifyAuthChallengeResponse`: string, 20 to 2048 characters.
    #[track_caller]
    pub fn verify_auth_challenge_response(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VerifyAuthChallengeResponse", value);
        self
    }
}

choice! {
    /// `MfaConfiguration` of `AWS::Cognito::UserPool`.
    MfaConfiguration
    OFF "OFF"
    ON "ON"
    OPTIONAL "OPTIONAL"
}

/// `NumberAttributeConstraints` of `AWS::Cognito::UserPool`.
#[derive(Clone, Default)]
#[must_use]
pub struct NumberAttributeConstraints(Properties);

properties! { NumberAttributeConstraints }

impl NumberAttributeConstraints {
    /// `MaxValue`: string, at most 131072 characters.
    #[track_caller]
    pub fn max_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MaxValue", value);
        self
    }

    /// `MinValue`: string, at most 131072 characters.
    #[track_caller]
    pub fn min_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MinValue", value);
        self
    }
}

/// `PasswordPolicy` of `AWS::Cognito::UserPool`.
#[derive(Clone, Default)]
#[must_use]
pub struct PasswordPolicy(Properties);

properties! { PasswordPolicy }

impl PasswordPolicy {
    /// `MinimumLength`: integer, 6 to 99.
    #[track_caller]
    pub fn minimum_length(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MinimumLength", value);
        self
    }

    /// `PasswordHistorySize`: integer, 0 to 24.
    #[track_caller]
    pub fn password_history_size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("PasswordHistorySize", value);
        self
    }

    /// `RequireLowercase`: boolean.
    #[track_caller]
    pub fn require_lowercase(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("RequireLowercase", value);
        self
    }

    /// `RequireNumbers`: boolean.
    #[track_caller]
    pub fn require_numbers(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("RequireNumbers", value);
        self
    }

    /// `RequireSymbols`: boolean.
    #[track_caller]
    pub fn require_symbols(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("RequireSymbols", value);
        self
    }

    /// `RequireUppercase`: boolean.
    #[track_caller]
    pub fn require_uppercase(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("RequireUppercase", value);
        self
    }

    /// `TemporaryPasswordValidityDays`: integer, 0 to 365.
    #[track_caller]
    pub fn temporary_password_validity_days(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("TemporaryPasswordValidityDays", value);
        self
    }
}

/// `Policies` of `AWS::Cognito::UserPool`.
#[derive(Clone, Default)]
#[must_use]
pub struct Policies(Properties);

properties! { Policies }

impl Policies {
    /// `PasswordPolicy`: `PasswordPolicy`.
    #[track_caller]
    pub fn password_policy(mut self, value: impl IntoValue<PasswordPolicy>) -> Self {
        self.0.set("PasswordPolicy", value);
        self
    }

    /// `SignInPolicy`: `SignInPolicy`.
    #[track_caller]
    pub fn sign_in_policy(mut self, value: impl IntoValue<SignInPolicy>) -> Self {
        self.0.set("SignInPolicy", value);
        self
    }
}

/// `PreTokenGenerationConfig` of `AWS::Cognito::UserPool`.
#[derive(Clone, Default)]
#[must_use]
pub struct PreTokenGenerationConfig(Properties);

properties! { PreTokenGenerationConfig }

impl PreTokenGenerationConfig {
    /// `LambdaArn`: `LambdaFunctionArn`, 20 to 2048 characters.
    #[track_caller]
    pub fn lambda_arn(mut self, value: impl IntoValue<format::LambdaFunctionArn>) -> Self {
        self.0.set("LambdaArn", value);
        self
    }

    /// `LambdaVersion`: `PreTokenGenerationConfigLambdaVersion`.
    #[track_caller]
    pub fn lambda_version(
        mut self,
        value: impl IntoValue<PreTokenGenerationConfigLambdaVersion>,
    ) -> Self {
        self.0.set("LambdaVersion", value);
        self
    }
}

choice! {
    /// `PreTokenGenerationConfigLambdaVersion` of `AWS::Cognito::UserPool`.
    PreTokenGenerationConfigLambdaVersion
    V1_0 "V1_0"
    V2_0 "V2_0"
    V3_0 "V3_0"
}

/// `RecoveryOption` of `AWS::Cognito::UserPool`.
#[derive(Clone, Default)]
#[must_use]
pub struct RecoveryOption(Properties);

properties! { RecoveryOption }

impl RecoveryOption {
    /// `Name`: `RecoveryOptionName`.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<RecoveryOptionName>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Priority`: integer, 1 to 2.
    #[track_caller]
    pub fn priority(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Priority", value);
        self
    }
}

choice! {
    /// `RecoveryOptionName` of `AWS::Cognito::UserPool`.
    RecoveryOptionName
    ADMIN_ONLY "admin_only"
    VERIFIED_EMAIL "verified_email"
    VERIFIED_PHONE_NUMBER "verified_phone_number"
}

/// `SchemaAttribute` of `AWS::Cognito::UserPool`.
#[derive(Clone, Default)]
#[must_use]
pub struct SchemaAttribute(Properties);

properties! { SchemaAttribute }

impl SchemaAttribute {
    /// `AttributeDataType`: `SchemaAttributeAttributeDataType`.
    #[track_caller]
    pub fn attribute_data_type(
        mut self,
        value: impl IntoValue<SchemaAttributeAttributeDataType>,
    ) -> Self {
        self.0.set("AttributeDataType", value);
        self
    }

    /// `DeveloperOnlyAttribute`: boolean.
    #[track_caller]
    pub fn developer_only_attribute(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("DeveloperOnlyAttribute", value);
        self
    }

    /// `Mutable`: boolean.
    #[track_caller]
    pub fn mutable(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Mutable", value);
        self
    }

    /// `Name`: string, 1 to 20 characters, pattern `^[\p{L}\p{M}\p{S}\p{N}\p{P}]+$`.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `NumberAttributeConstraints`: `NumberAttributeConstraints`.
    #[track_caller]
    pub fn number_attribute_constraints(
        mut self,
        value: impl IntoValue<NumberAttributeConstraints>,
    ) -> Self {
        self.0.set("NumberAttributeConstraints", value);
        self
    }

    /// `Required`: boolean.
    #[track_caller]
    pub fn required(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Required", value);
        self
    }

    /// `StringAttributeConstraints`: `StringAttributeConstraints`.
    #[track_caller]
    pub fn string_attribute_constraints(
        mut self,
        value: impl IntoValue<StringAttributeConstraints>,
    ) -> Self {
        self.0.set("StringAttributeConstraints", value);
        self
    }
}

choice! {
    /// `SchemaAttributeAttributeDataType` of `AWS::Cognito::UserPool`.
    SchemaAttributeAttributeDataType
    BOOLEAN "Boolean"
    DATE_TIME "DateTime"
    NUMBER "Number"
    STRING "String"
}

/// `SignInPolicy` of `AWS::Cognito::UserPool`.
#[derive(Clone, Default)]
#[must_use]
pub struct SignInPolicy(Properties);

properties! { SignInPolicy }

impl SignInPolicy {
    /// `AllowedFirstAuthFactors`: list of `SignInPolicyAllowedFirstAuthFactorsItem`, 1 to 5 items.
    #[track_caller]
    pub fn allowed_first_auth_factors(
        mut self,
        value: impl IntoValue<ListOf<SignInPolicyAllowedFirstAuthFactorsItem>>,
    ) -> Self {
        self.0.set("AllowedFirstAuthFactors", value);
        self
    }
}

choice! {
    /// `SignInPolicyAllowedFirstAuthFactorsItem` of `AWS::Cognito::UserPool`.
    SignInPolicyAllowedFirstAuthFactorsItem
    EMAIL_OTP "EMAIL_OTP"
    PASSWORD "PASSWORD"
    SMS_OTP "SMS_OTP"
    SOFTWARE_TOKEN "SOFTWARE_TOKEN"
    WEB_AUTHN "WEB_AUTHN"
}

/// `SmsConfiguration` of `AWS::Cognito::UserPool`.
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

    /// `ExternalId`: string, at most 131072 characters.
    #[track_caller]
    pub fn external_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ExternalId", value);
        self
    }

    /// `SnsCallerArn`: string, at most 2048 characters.
    #[track_caller]
    pub fn sns_caller_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SnsCallerArn", value);
        self
    }

    /// `SnsRegion`: string, 5 to 32 characters.
    #[track_caller]
    pub fn sns_region(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SnsRegion", value);
        self
    }
}

/// `StringAttributeConstraints` of `AWS::Cognito::UserPool`.
#[derive(Clone, Default)]
#[must_use]
pub struct StringAttributeConstraints(Properties);

properties! { StringAttributeConstraints }

impl StringAttributeConstraints {
    /// `MaxLength`: string, at most 131072 characters.
    #[track_caller]
    pub fn max_length(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MaxLength", value);
        self
    }

    /// `MinLength`: string, at most 131072 characters.
    #[track_caller]
    pub fn min_length(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MinLength", value);
        self
    }
}

/// `UserAttributeUpdateSettings` of `AWS::Cognito::UserPool`.
#[derive(Clone, Default)]
#[must_use]
pub struct UserAttributeUpdateSettings(Properties);

properties! { UserAttributeUpdateSettings }

impl UserAttributeUpdateSettings {
    /// `AttributesRequireVerificationBeforeUpdate`: list of `UserAttributeUpdateSettingsAttributesRequireVerificationBeforeUpdateItem`. Required.
    #[track_caller]
    pub fn attributes_require_verification_before_update(
        mut self,
        value: impl IntoValue<
            ListOf<UserAttributeUpdateSettingsAttributesRequireVerificationBeforeUpdateItem>,
        >,
    ) -> Self {
        self.0
            .set("AttributesRequireVerificationBeforeUpdate", value);
        self
    }
}

choice! {
    /// `UserAttributeUpdateSettingsAttributesRequireVerificationBeforeUpdateItem` of `AWS::Cognito::UserPool`.
    UserAttributeUpdateSettingsAttributesRequireVerificationBeforeUpdateItem
    EMAIL "email"
    PHONE_NUMBER "phone_number"
}

/// `UserPoolAddOns` of `AWS::Cognito::UserPool`.
#[derive(Clone, Default)]
#[must_use]
pub struct UserPoolAddOns(Properties);

properties! { UserPoolAddOns }

impl UserPoolAddOns {
    /// `AdvancedSecurityAdditionalFlows`: `AdvancedSecurityAdditionalFlows`.
    #[track_caller]
    pub fn advanced_security_additional_flows(
        mut self,
        value: impl IntoValue<AdvancedSecurityAdditionalFlows>,
    ) -> Self {
        self.0.set("AdvancedSecurityAdditionalFlows", value);
        self
    }

    /// `AdvancedSecurityMode`: `UserPoolAddOnsAdvancedSecurityMode`.
    #[track_caller]
    pub fn advanced_security_mode(
        mut self,
        value: impl IntoValue<UserPoolAddOnsAdvancedSecurityMode>,
    ) -> Self {
        self.0.set("AdvancedSecurityMode", value);
        self
    }
}

choice! {
    /// `UserPoolAddOnsAdvancedSecurityMode` of `AWS::Cognito::UserPool`.
    UserPoolAddOnsAdvancedSecurityMode
    AUDIT "AUDIT"
    ENFORCED "ENFORCED"
    OFF "OFF"
}

choice! {
    /// `UserPoolTier` of `AWS::Cognito::UserPool`.
    UserPoolTier
    LITE "LITE"
    ESSENTIALS "ESSENTIALS"
    PLUS "PLUS"
}

choice! {
    /// `UsernameAttributesItem` of `AWS::Cognito::UserPool`.
    UsernameAttributesItem
    EMAIL "email"
    PHONE_NUMBER "phone_number"
}

/// `UsernameConfiguration` of `AWS::Cognito::UserPool`.
#[derive(Clone, Default)]
#[must_use]
pub struct UsernameConfiguration(Properties);

properties! { UsernameConfiguration }

impl UsernameConfiguration {
    /// `CaseSensitive`: boolean.
    #[track_caller]
    pub fn case_sensitive(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("CaseSensitive", value);
        self
    }
}

/// `VerificationMessageTemplate` of `AWS::Cognito::UserPool`.
#[derive(Clone, Default)]
#[must_use]
pub struct VerificationMessageTemplate(Properties);

properties! { VerificationMessageTemplate }

impl VerificationMessageTemplate {
    /// `DefaultEmailOption`: `VerificationMessageTemplateDefaultEmailOption`.
    #[track_caller]
    pub fn default_email_option(
        mut self,
        value: impl IntoValue<VerificationMessageTemplateDefaultEmailOption>,
    ) -> Self {
        self.0.set("DefaultEmailOption", value);
        self
    }

    /// `EmailMessage`: string, 6 to 20000 characters, pattern `^[\p{L}\p{M}\p{S}\p{N}\p{P}\s*]*\{####\}[\p{L}\p{M}\p{S}\p{N}\p{P}\s*]*$`.
    #[track_caller]
    pub fn email_message(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EmailMessage", value);
        self
    }

    /// `EmailMessageByLink`: string, 6 to 20000 characters.
    #[track_caller]
    pub fn email_message_by_link(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EmailMessageByLink", value);
        self
    }

    /// `EmailSubject`: string, 1 to 140 characters, pattern `^[\p{L}\p{M}\p{S}\p{N}\p{P}\s]+$`.
    #[track_caller]
    pub fn email_subject(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EmailSubject", value);
        self
    }

    /// `EmailSubjectByLink`: string, 1 to 140 characters, pattern `^[\p{L}\p{M}\p{S}\p{N}\p{P}\s]+$`.
    #[track_caller]
    pub fn email_subject_by_link(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EmailSubjectByLink", value);
        self
    }

    /// `SmsMessage`: string, 6 to 140 characters, pattern `\{####\}`.
    #[track_caller]
    pub fn sms_message(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SmsMessage", value);
        self
    }
}

choice! {
    /// `VerificationMessageTemplateDefaultEmailOption` of `AWS::Cognito::UserPool`.
    VerificationMessageTemplateDefaultEmailOption
    CONFIRM_WITH_CODE "CONFIRM_WITH_CODE"
    CONFIRM_WITH_LINK "CONFIRM_WITH_LINK"
}

choice! {
    /// `WebAuthnFactorConfiguration` of `AWS::Cognito::UserPool`.
    WebAuthnFactorConfiguration
    SINGLE_FACTOR "SINGLE_FACTOR"
    MULTI_FACTOR_WITH_USER_VERIFICATION "MULTI_FACTOR_WITH_USER_VERIFICATION"
}
