// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Grafana::Workspace` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Grafana::Workspace`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-grafana-workspace.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Workspace(Body);

resource! { Workspace "AWS::Grafana::Workspace" }

impl Workspace {
    /// `AccountAccessType`: `AccountAccessType`. Required.
    #[track_caller]
    pub fn account_access_type(mut self, value: impl IntoValue<AccountAccessType>) -> Self {
        self.0.set("AccountAccessType", value);
        self
    }

    /// `AuthenticationProviders`: list of `AuthenticationProviderTypes`, at least 1 item. Required.
    #[track_caller]
    pub fn authentication_providers(
        mut self,
        value: impl IntoValue<ListOf<AuthenticationProviderTypes>>,
    ) -> Self {
        self.0.set("AuthenticationProviders", value);
        self
    }

    /// `ClientToken`: string, pattern `^[!-~]{1,64}$`. A change replaces the resource.
    #[track_caller]
    pub fn client_token(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClientToken", value);
        self
    }

    /// `DataSources`: list of `DataSourceType`.
    #[track_caller]
    pub fn data_sources(mut self, value: impl IntoValue<ListOf<DataSourceType>>) -> Self {
        self.0.set("DataSources", value);
        self
    }

    /// `Description`: string, at most 2048 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `GrafanaVersion`: string, 1 to 255 characters.
    #[track_caller]
    pub fn grafana_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("GrafanaVersion", value);
        self
    }

    /// `Name`: string, pattern `^[a-zA-Z0-9-._~]{1,255}$`.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `NetworkAccessControl`: `NetworkAccessControl`.
    #[track_caller]
    pub fn network_access_control(mut self, value: impl IntoValue<NetworkAccessControl>) -> Self {
        self.0.set("NetworkAccessControl", value);
        self
    }

    /// `NotificationDestinations`: list of `NotificationDestinationType`.
    #[track_caller]
    pub fn notification_destinations(
        mut self,
        value: impl IntoValue<ListOf<NotificationDestinationType>>,
    ) -> Self {
        self.0.set("NotificationDestinations", value);
        self
    }

    /// `OrganizationRoleName`: string, 1 to 2048 characters.
    #[track_caller]
    pub fn organization_role_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("OrganizationRoleName", value);
        self
    }

    /// `OrganizationalUnits`: list of strings.
    #[track_caller]
    pub fn organizational_units(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("OrganizationalUnits", value);
        self
    }

    /// `PermissionType`: `PermissionType`. Required.
    #[track_caller]
    pub fn permission_type(mut self, value: impl IntoValue<PermissionType>) -> Self {
        self.0.set("PermissionType", value);
        self
    }

    /// `PluginAdminEnabled`: boolean.
    #[track_caller]
    pub fn plugin_admin_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("PluginAdminEnabled", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`, 1 to 2048 characters.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }

    /// `SamlConfiguration`: `SamlConfiguration`.
    #[track_caller]
    pub fn saml_configuration(mut self, value: impl IntoValue<SamlConfiguration>) -> Self {
        self.0.set("SamlConfiguration", value);
        self
    }

    /// `StackSetName`: string.
    #[track_caller]
    pub fn stack_set_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StackSetName", value);
        self
    }

    /// `Tags`: list of `TagsItem`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<TagsItem>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `VpcConfiguration`: `VpcConfiguration`.
    #[track_caller]
    pub fn vpc_configuration(mut self, value: impl IntoValue<VpcConfiguration>) -> Self {
        self.0.set("VpcConfiguration", value);
        self
    }
}

impl Handle<Workspace> {
    /// `AccountAccessType`
    #[inline]
    pub fn account_access_type(&self) -> Value<String> {
        self.attribute("AccountAccessType")
    }

    /// `AuthenticationProviders`
    #[inline]
    pub fn authentication_providers(&self) -> Value<Vec<String>> {
        self.attribute("AuthenticationProviders")
    }

    /// `ClientToken`
    #[inline]
    pub fn client_token(&self) -> Value<String> {
        self.attribute("ClientToken")
    }

    /// `CreationTimestamp`
    #[inline]
    pub fn creation_timestamp(&self) -> Value<String> {
        self.attribute("CreationTimestamp")
    }

    /// `DataSources`
    #[inline]
    pub fn data_sources(&self) -> Value<Vec<String>> {
        self.attribute("DataSources")
    }

    /// `Description`
    #[inline]
    pub fn description(&self) -> Value<String> {
        self.attribute("Description")
    }

    /// `Endpoint`
    #[inline]
    pub fn endpoint(&self) -> Value<String> {
        self.attribute("Endpoint")
    }

    /// `GrafanaVersion`
    #[inline]
    pub fn grafana_version(&self) -> Value<String> {
        self.attribute("GrafanaVersion")
    }

    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }

    /// `ModificationTimestamp`
    #[inline]
    pub fn modification_timestamp(&self) -> Value<String> {
        self.attribute("ModificationTimestamp")
    }

    /// `Name`
    #[inline]
    pub fn name(&self) -> Value<String> {
        self.attribute("Name")
    }

    /// `NetworkAccessControl.PrefixListIds`
    #[inline]
    pub fn network_access_control_prefix_list_ids(&self) -> Value<Vec<String>> {
        self.attribute("NetworkAccessControl.PrefixListIds")
    }

    /// `NetworkAccessControl.VpceIds`
    #[inline]
    pub fn network_access_control_vpce_ids(&self) -> Value<Vec<String>> {
        self.attribute("NetworkAccessControl.VpceIds")
    }

    /// `NotificationDestinations`
    #[inline]
    pub fn notification_destinations(&self) -> Value<Vec<String>> {
        self.attribute("NotificationDestinations")
    }

    /// `OrganizationRoleName`
    #[inline]
    pub fn organization_role_name(&self) -> Value<String> {
        self.attribute("OrganizationRoleName")
    }

    /// `OrganizationalUnits`
    #[inline]
    pub fn organizational_units(&self) -> Value<Vec<String>> {
        self.attribute("OrganizationalUnits")
    }

    /// `PermissionType`
    #[inline]
    pub fn permission_type(&self) -> Value<String> {
        self.attribute("PermissionType")
    }

    /// `PluginAdminEnabled`
    #[inline]
    pub fn plugin_admin_enabled(&self) -> Value<bool> {
        self.attribute("PluginAdminEnabled")
    }

    /// `RoleArn`
    #[inline]
    pub fn role_arn(&self) -> Value<format::IamRoleArn> {
        self.attribute("RoleArn")
    }

    /// `SamlConfiguration.AllowedOrganizations`
    #[inline]
    pub fn saml_configuration_allowed_organizations(&self) -> Value<Vec<String>> {
        self.attribute("SamlConfiguration.AllowedOrganizations")
    }

    /// `SamlConfiguration.AssertionAttributes.Email`
    #[inline]
    pub fn saml_configuration_assertion_attributes_email(&self) -> Value<String> {
        self.attribute("SamlConfiguration.AssertionAttributes.Email")
    }

    /// `SamlConfiguration.AssertionAttributes.Groups`
    #[inline]
    pub fn saml_configuration_assertion_attributes_groups(&self) -> Value<String> {
        self.attribute("SamlConfiguration.AssertionAttributes.Groups")
    }

    /// `SamlConfiguration.AssertionAttributes.Login`
    #[inline]
    pub fn saml_configuration_assertion_attributes_login(&self) -> Value<String> {
        self.attribute("SamlConfiguration.AssertionAttributes.Login")
    }

    /// `SamlConfiguration.AssertionAttributes.Name`
    #[inline]
    pub fn saml_configuration_assertion_attributes_name(&self) -> Value<String> {
        self.attribute("SamlConfiguration.AssertionAttributes.Name")
    }

    /// `SamlConfiguration.AssertionAttributes.Org`
    #[inline]
    pub fn saml_configuration_assertion_attributes_org(&self) -> Value<String> {
        self.attribute("SamlConfiguration.AssertionAttributes.Org")
    }

    /// `SamlConfiguration.AssertionAttributes.Role`
    #[inline]
    pub fn saml_configuration_assertion_attributes_role(&self) -> Value<String> {
        self.attribute("SamlConfiguration.AssertionAttributes.Role")
    }

    /// `SamlConfiguration.IdpMetadata.Url`
    #[inline]
    pub fn saml_configuration_idp_metadata_url(&self) -> Value<String> {
        self.attribute("SamlConfiguration.IdpMetadata.Url")
    }

    /// `SamlConfiguration.IdpMetadata.Xml`
    #[inline]
    pub fn saml_configuration_idp_metadata_xml(&self) -> Value<String> {
        self.attribute("SamlConfiguration.IdpMetadata.Xml")
    }

    /// `SamlConfiguration.LoginValidityDuration`
    #[inline]
    pub fn saml_configuration_login_validity_duration(&self) -> Value<f64> {
        self.attribute("SamlConfiguration.LoginValidityDuration")
    }

    /// `SamlConfiguration.RoleValues.Admin`
    #[inline]
    pub fn saml_configuration_role_values_admin(&self) -> Value<Vec<String>> {
        self.attribute("SamlConfiguration.RoleValues.Admin")
    }

    /// `SamlConfiguration.RoleValues.Editor`
    #[inline]
    pub fn saml_configuration_role_values_editor(&self) -> Value<Vec<String>> {
        self.attribute("SamlConfiguration.RoleValues.Editor")
    }

    /// `SamlConfigurationStatus`
    #[inline]
    pub fn saml_configuration_status(&self) -> Value<String> {
        self.attribute("SamlConfigurationStatus")
    }

    /// `SsoClientId`
    #[inline]
    pub fn sso_client_id(&self) -> Value<String> {
        self.attribute("SsoClientId")
    }

    /// `StackSetName`
    #[inline]
    pub fn stack_set_name(&self) -> Value<String> {
        self.attribute("StackSetName")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }

    /// `VpcConfiguration.SecurityGroupIds`
    #[inline]
    pub fn vpc_configuration_security_group_ids(&self) -> Value<Vec<format::Ec2SecurityGroupId>> {
        self.attribute("VpcConfiguration.SecurityGroupIds")
    }

    /// `VpcConfiguration.SubnetIds`
    #[inline]
    pub fn vpc_configuration_subnet_ids(&self) -> Value<Vec<String>> {
        self.attribute("VpcConfiguration.SubnetIds")
    }
}

choice! {
    /// `AccountAccessType` of `AWS::Grafana::Workspace`.
    AccountAccessType
    CURRENT_ACCOUNT "CURRENT_ACCOUNT"
    ORGANIZATION "ORGANIZATION"
}

/// `AssertionAttributes` of `AWS::Grafana::Workspace`.
#[derive(Clone, Default)]
#[must_use]
pub struct AssertionAttributes(Properties);

properties! { AssertionAttributes }

impl AssertionAttributes {
    /// `Email`: string, 1 to 256 characters.
    #[track_caller]
    pub fn email(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Email", value);
        self
    }

    /// `Groups`: string, 1 to 256 characters.
    #[track_caller]
    pub fn groups(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Groups", value);
        self
    }

    /// `Login`: string, 1 to 256 characters.
    #[track_caller]
    pub fn login(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Login", value);
        self
    }

    /// `Name`: string, 1 to 256 characters.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Org`: string, 1 to 256 characters.
    #[track_caller]
    pub fn org(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Org", value);
        self
    }

    /// `Role`: string, 1 to 256 characters.
    #[track_caller]
    pub fn role(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Role", value);
        self
    }
}

choice! {
    /// `AuthenticationProviderTypes` of `AWS::Grafana::Workspace`.
    AuthenticationProviderTypes
    AWS_SSO "AWS_SSO"
    SAML "SAML"
}

choice! {
    /// `DataSourceType` of `AWS::Grafana::Workspace`.
    DataSourceType
    AMAZON_OPENSEARCH_SERVICE "AMAZON_OPENSEARCH_SERVICE"
    CLOUDWATCH "CLOUDWATCH"
    PROMETHEUS "PROMETHEUS"
    XRAY "XRAY"
    TIMESTREAM "TIMESTREAM"
    SITEWISE "SITEWISE"
    ATHENA "ATHENA"
    REDSHIFT "REDSHIFT"
}

/// `IdpMetadata` of `AWS::Grafana::Workspace`.
#[derive(Clone, Default)]
#[must_use]
pub struct IdpMetadata(Properties);

properties! { IdpMetadata }

impl IdpMetadata {
    /// `Url`: string, 1 to 2048 characters.
    #[track_caller]
    pub fn url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Url", value);
        self
    }

    /// `Xml`: string.
    #[track_caller]
    pub fn xml(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Xml", value);
        self
    }
}

/// `NetworkAccessControl` of `AWS::Grafana::Workspace`.
#[derive(Clone, Default)]
#[must_use]
pub struct NetworkAccessControl(Properties);

properties! { NetworkAccessControl }

impl NetworkAccessControl {
    /// `PrefixListIds`: list of strings, at most 5 items.
    #[track_caller]
    pub fn prefix_list_ids(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("PrefixListIds", value);
        self
    }

    /// `VpceIds`: list of strings, at most 5 items.
    #[track_caller]
    pub fn vpce_ids(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("VpceIds", value);
        self
    }
}

choice! {
    /// `NotificationDestinationType` of `AWS::Grafana::Workspace`.
    NotificationDestinationType
    SNS "SNS"
}

choice! {
    /// `PermissionType` of `AWS::Grafana::Workspace`.
    PermissionType
    CUSTOMER_MANAGED "CUSTOMER_MANAGED"
    SERVICE_MANAGED "SERVICE_MANAGED"
}

/// `RoleValues` of `AWS::Grafana::Workspace`.
#[derive(Clone, Default)]
#[must_use]
pub struct RoleValues(Properties);

properties! { RoleValues }

impl RoleValues {
    /// `Admin`: list of strings.
    #[track_caller]
    pub fn admin(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Admin", value);
        self
    }

    /// `Editor`: list of strings.
    #[track_caller]
    pub fn editor(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Editor", value);
        self
    }
}

/// `SamlConfiguration` of `AWS::Grafana::Workspace`.
#[derive(Clone, Default)]
#[must_use]
pub struct SamlConfiguration(Properties);

properties! { SamlConfiguration }

impl SamlConfiguration {
    /// `AllowedOrganizations`: list of strings.
    #[track_caller]
    pub fn allowed_organizations(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("AllowedOrganizations", value);
        self
    }

    /// `AssertionAttributes`: `AssertionAttributes`.
    #[track_caller]
    pub fn assertion_attributes(mut self, value: impl IntoValue<AssertionAttributes>) -> Self {
        self.0.set("AssertionAttributes", value);
        self
    }

    /// `IdpMetadata`: `IdpMetadata`. Required.
    #[track_caller]
    pub fn idp_metadata(mut self, value: impl IntoValue<IdpMetadata>) -> Self {
        self.0.set("IdpMetadata", value);
        self
    }

    /// `LoginValidityDuration`: number.
    #[track_caller]
    pub fn login_validity_duration(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("LoginValidityDuration", value);
        self
    }

    /// `RoleValues`: `RoleValues`.
    #[track_caller]
    pub fn role_values(mut self, value: impl IntoValue<RoleValues>) -> Self {
        self.0.set("RoleValues", value);
        self
    }
}

/// `TagsItem` of `AWS::Grafana::Workspace`.
#[derive(Clone, Default)]
#[must_use]
pub struct TagsItem(Properties);

properties! { TagsItem }

impl TagsItem {
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

/// `VpcConfiguration` of `AWS::Grafana::Workspace`.
#[derive(Clone, Default)]
#[must_use]
pub struct VpcConfiguration(Properties);

properties! { VpcConfiguration }

impl VpcConfiguration {
    /// `SecurityGroupIds`: list of `Ec2SecurityGroupId`, 1 to 5 items. Required.
    #[track_caller]
    pub fn security_group_ids(
        mut self,
        value: impl IntoValue<ListOf<format::Ec2SecurityGroupId>>,
    ) -> Self {
        self.0.set("SecurityGroupIds", value);
        self
    }

    /// `SubnetIds`: list of strings, 2 to 6 items. Required.
    #[track_caller]
    pub fn subnet_ids(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("SubnetIds", value);
        self
    }
}
