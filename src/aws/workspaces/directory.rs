// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::WorkSpaces::Directory` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::WorkSpaces::Directory`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspaces-directory.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Directory(Body);

resource! { Directory "AWS::WorkSpaces::Directory" }

impl Directory {
    /// `ActiveDirectoryConfig`: `ActiveDirectoryConfig`. A change replaces the resource.
    #[track_caller]
    pub fn active_directory_config(mut self, value: impl IntoValue<ActiveDirectoryConfig>) -> Self {
        self.0.set("ActiveDirectoryConfig", value);
        self
    }

    /// `CertificateBasedAuthProperties`: `CertificateBasedAuthProperties`.
    #[track_caller]
    pub fn certificate_based_auth_properties(
        mut self,
        value: impl IntoValue<CertificateBasedAuthProperties>,
    ) -> Self {
        self.0.set("CertificateBasedAuthProperties", value);
        self
    }

    /// `EnableSelfService`: boolean. A change replaces the resource.
    #[track_caller]
    pub fn enable_self_service(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EnableSelfService", value);
        self
    }

    /// `EndpointEncryptionMode`: `EndpointEncryptionMode`.
    #[track_caller]
    pub fn endpoint_encryption_mode(
        mut self,
        value: impl IntoValue<EndpointEncryptionMode>,
    ) -> Self {
        self.0.set("EndpointEncryptionMode", value);
        self
    }

    /// `IdcInstanceArn`: string. A change replaces the resource.
    #[track_caller]
    pub fn idc_instance_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("IdcInstanceArn", value);
        self
    }

    /// `IpGroupIds`: list of strings.
    #[track_caller]
    pub fn ip_group_ids(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("IpGroupIds", value);
        self
    }

    /// `MicrosoftEntraConfig`: `MicrosoftEntraConfig`. A change replaces the resource.
    #[track_caller]
    pub fn microsoft_entra_config(mut self, value: impl IntoValue<MicrosoftEntraConfig>) -> Self {
        self.0.set("MicrosoftEntraConfig", value);
        self
    }

    /// `SamlProperties`: `SamlProperties`.
    #[track_caller]
    pub fn saml_properties(mut self, value: impl IntoValue<SamlProperties>) -> Self {
        self.0.set("SamlProperties", value);
        self
    }

    /// `SelfservicePermissions`: `SelfservicePermissions`.
    #[track_caller]
    pub fn selfservice_permissions(
        mut self,
        value: impl IntoValue<SelfservicePermissions>,
    ) -> Self {
        self.0.set("SelfservicePermissions", value);
        self
    }

    /// `StreamingProperties`: `StreamingProperties`.
    #[track_caller]
    pub fn streaming_properties(mut self, value: impl IntoValue<StreamingProperties>) -> Self {
        self.0.set("StreamingProperties", value);
        self
    }

    /// `SubnetIds`: list of strings, at most 2 items. A change replaces the resource.
    #[track_caller]
    pub fn subnet_ids(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("SubnetIds", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `Tenancy`: `Tenancy`. A change replaces the resource.
    #[track_caller]
    pub fn tenancy(mut self, value: impl IntoValue<Tenancy>) -> Self {
        self.0.set("Tenancy", value);
        self
    }

    /// `UserIdentityType`: `UserIdentityType`. A change replaces the resource.
    #[track_caller]
    pub fn user_identity_type(mut self, value: impl IntoValue<UserIdentityType>) -> Self {
        self.0.set("UserIdentityType", value);
        self
    }

    /// `WorkspaceAccessProperties`: `WorkspaceAccessProperties`.
    #[track_caller]
    pub fn workspace_access_properties(
        mut self,
        value: impl IntoValue<WorkspaceAccessProperties>,
    ) -> Self {
        self.0.set("WorkspaceAccessProperties", value);
        self
    }

    /// `WorkspaceCreationProperties`: `DefaultWorkspaceCreationProperties`.
    #[track_caller]
    pub fn workspace_creation_properties(
        mut self,
        value: impl IntoValue<DefaultWorkspaceCreationProperties>,
    ) -> Self {
        self.0.set("WorkspaceCreationProperties", value);
        self
    }

    /// `WorkspaceDirectoryDescription`: string, pattern `^([a-zA-Z0-9_])[\\a-zA-Z0-9_@#%*+=:?./!\s-]{1,255}$`. A change replaces the resource.
    #[track_caller]
    pub fn workspace_directory_description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("WorkspaceDirectoryDescription", value);
        self
    }

    /// `WorkspaceDirectoryName`: string, pattern `^[a-zA-Z0-9][a-zA-Z0-9_.\s-]{1,64}$`. A change replaces the resource.
    #[track_caller]
    pub fn workspace_directory_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("WorkspaceDirectoryName", value);
        self
    }

    /// `WorkspaceType`: `WorkspaceType`. A change replaces the resource.
    #[track_caller]
    pub fn workspace_type(mut self, value: impl IntoValue<WorkspaceType>) -> Self {
        self.0.set("WorkspaceType", value);
        self
    }
}

impl Handle<Directory> {
    /// `Alias`
    #[inline]
    pub fn alias(&self) -> Value<String> {
        self.attribute("Alias")
    }

    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `CustomerUserName`
    #[inline]
    pub fn customer_user_name(&self) -> Value<String> {
        self.attribute("CustomerUserName")
    }

    /// `DirectoryId`
    #[inline]
    pub fn directory_id(&self) -> Value<String> {
        self.attribute("DirectoryId")
    }

    /// `DirectoryName`
    #[inline]
    pub fn directory_name(&self) -> Value<String> {
        self.attribute("DirectoryName")
    }

    /// `DirectoryType`
    #[inline]
    pub fn directory_type(&self) -> Value<String> {
        self.attribute("DirectoryType")
    }

    /// `DnsIpAddresses`
    #[inline]
    pub fn dns_ip_addresses(&self) -> Value<Vec<String>> {
        self.attribute("DnsIpAddresses")
    }

    /// `DnsIpv6Addresses`
    #[inline]
    pub fn dns_ipv6_addresses(&self) -> Value<Vec<String>> {
        self.attribute("DnsIpv6Addresses")
    }

    /// `IDCConfig`
    #[inline]
    pub fn idc_config(&self) -> Value<Node> {
        self.attribute("IDCConfig")
    }

    /// `IamRoleId`
    #[inline]
    pub fn iam_role_id(&self) -> Value<String> {
        self.attribute("IamRoleId")
    }

    /// `RegistrationCode`
    #[inline]
    pub fn registration_code(&self) -> Value<String> {
        self.attribute("RegistrationCode")
    }

    /// `State`
    #[inline]
    pub fn state(&self) -> Value<String> {
        self.attribute("State")
    }

    /// `WorkspaceSecurityGroupId`
    #[inline]
    pub fn workspace_security_group_id(&self) -> Value<String> {
        self.attribute("WorkspaceSecurityGroupId")
    }
}

/// `AccessEndpoint` of `AWS::WorkSpaces::Directory`.
#[derive(Clone, Default)]
#[must_use]
pub struct AccessEndpoint(Properties);

properties! { AccessEndpoint }

impl AccessEndpoint {
    /// `AccessEndpointType`: `AccessEndpointAccessEndpointType`.
    #[track_caller]
    pub fn access_endpoint_type(
        mut self,
        value: impl IntoValue<AccessEndpointAccessEndpointType>,
    ) -> Self {
        self.0.set("AccessEndpointType", value);
        self
    }

    /// `VpcEndpointId`: string, pattern `^[a-zA-Z0-9\_\-]{1,1000}$`.
    #[track_caller]
    pub fn vpc_endpoint_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VpcEndpointId", value);
        self
    }
}

choice! {
    /// `AccessEndpointAccessEndpointType` of `AWS::WorkSpaces::Directory`.
    AccessEndpointAccessEndpointType
    STREAMING_WSP "STREAMING_WSP"
}

/// `AccessEndpointConfig` of `AWS::WorkSpaces::Directory`.
#[derive(Clone, Default)]
#[must_use]
pub struct AccessEndpointConfig(Properties);

properties! { AccessEndpointConfig }

impl AccessEndpointConfig {
    /// `AccessEndpoints`: list of `AccessEndpoint`. Required.
    #[track_caller]
    pub fn access_endpoints(mut self, value: impl IntoValue<ListOf<AccessEndpoint>>) -> Self {
        self.0.set("AccessEndpoints", value);
        self
    }

    /// `InternetFallbackProtocols`: list of `AccessEndpointConfigInternetFallbackProtocolsItem`.
    #[track_caller]
    pub fn internet_fallback_protocols(
        mut self,
        value: impl IntoValue<ListOf<AccessEndpointConfigInternetFallbackProtocolsItem>>,
    ) -> Self {
        self.0.set("InternetFallbackProtocols", value);
        self
    }
}

choice! {
    /// `AccessEndpointConfigInternetFallbackProtocolsItem` of `AWS::WorkSpaces::Directory`.
    AccessEndpointConfigInternetFallbackProtocolsItem
    PCOIP "PCOIP"
}

/// `ActiveDirectoryConfig` of `AWS::WorkSpaces::Directory`.
#[derive(Clone, Default)]
#[must_use]
pub struct ActiveDirectoryConfig(Properties);

properties! { ActiveDirectoryConfig }

impl ActiveDirectoryConfig {
    /// `DomainName`: string, pattern `^([a-zA-Z0-9]+[.-])+([a-zA-Z0-9])+$`. Required.
    #[track_caller]
    pub fn domain_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DomainName", value);
        self
    }

    /// `ServiceAccountSecretArn`: string. Required.
    #[track_caller]
    pub fn service_account_secret_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ServiceAccountSecretArn", value);
        self
    }
}

/// `CertificateBasedAuthProperties` of `AWS::WorkSpaces::Directory`.
#[derive(Clone, Default)]
#[must_use]
pub struct CertificateBasedAuthProperties(Properties);

properties! { CertificateBasedAuthProperties }

impl CertificateBasedAuthProperties {
    /// `CertificateAuthorityArn`: string, 5 to 200 characters, pattern `^arn:[\w+=/,.@-]+:[\w+=/,.@-]+:[\w+=/,.@-]*:[0-9]*:[\w+=,.@-]+(/[\w+=,.@-]+)*$`.
    #[track_caller]
    pub fn certificate_authority_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CertificateAuthorityArn", value);
        self
    }

    /// `Status`: `CertificateBasedAuthPropertiesStatus`.
    #[track_caller]
    pub fn status(mut self, value: impl IntoValue<CertificateBasedAuthPropertiesStatus>) -> Self {
        self.0.set("Status", value);
        self
    }
}

choice! {
    /// `CertificateBasedAuthPropertiesStatus` of `AWS::WorkSpaces::Directory`.
    CertificateBasedAuthPropertiesStatus
    DISABLED "DISABLED"
    ENABLED "ENABLED"
}

/// `DefaultWorkspaceCreationProperties` of `AWS::WorkSpaces::Directory`.
#[derive(Clone, Default)]
#[must_use]
pub struct DefaultWorkspaceCreationProperties(Properties);

properties! { DefaultWorkspaceCreationProperties }

impl DefaultWorkspaceCreationProperties {
    /// `CustomSecurityGroupId`: string, 11 to 20 characters, pattern `^(sg-([0-9a-f]{8}|[0-9a-f]{17}))$`.
    #[track_caller]
    pub fn custom_security_group_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CustomSecurityGroupId", value);
        self
    }

    /// `DefaultOu`: string.
    #[track_caller]
    pub fn default_ou(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DefaultOu", value);
        self
    }

    /// `EnableInternetAccess`: boolean.
    #[track_caller]
    pub fn enable_internet_access(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EnableInternetAccess", value);
        self
    }

    /// `EnableMaintenanceMode`: boolean.
    #[track_caller]
    pub fn enable_maintenance_mode(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EnableMaintenanceMode", value);
        self
    }

    /// `InstanceIamRoleArn`: `IamRoleArn`.
    #[track_caller]
    pub fn instance_iam_role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("InstanceIamRoleArn", value);
        self
    }

    /// `UserEnabledAsLocalAdministrator`: boolean.
    #[track_caller]
    pub fn user_enabled_as_local_administrator(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("UserEnabledAsLocalAdministrator", value);
        self
    }
}

choice! {
    /// `EndpointEncryptionMode` of `AWS::WorkSpaces::Directory`.
    EndpointEncryptionMode
    STANDARD_TLS "STANDARD_TLS"
    FIPS_VALIDATED "FIPS_VALIDATED"
}

/// `GlobalAcceleratorForDirectory` of `AWS::WorkSpaces::Directory`.
#[derive(Clone, Default)]
#[must_use]
pub struct GlobalAcceleratorForDirectory(Properties);

properties! { GlobalAcceleratorForDirectory }

impl GlobalAcceleratorForDirectory {
    /// `Mode`: `GlobalAcceleratorForDirectoryMode`. Required.
    #[track_caller]
    pub fn mode(mut self, value: impl IntoValue<GlobalAcceleratorForDirectoryMode>) -> Self {
        self.0.set("Mode", value);
        self
    }

    /// `PreferredProtocol`: `GlobalAcceleratorForDirectoryPreferredProtocol`.
    #[track_caller]
    pub fn preferred_protocol(
        mut self,
        value: impl IntoValue<GlobalAcceleratorForDirectoryPreferredProtocol>,
    ) -> Self {
        self.0.set("PreferredProtocol", value);
        self
    }
}

choice! {
    /// `GlobalAcceleratorForDirectoryMode` of `AWS::WorkSpaces::Directory`.
    GlobalAcceleratorForDirectoryMode
    ENABLED_AUTO "ENABLED_AUTO"
    DISABLED "DISABLED"
}

choice! {
    /// `GlobalAcceleratorForDirectoryPreferredProtocol` of `AWS::WorkSpaces::Directory`.
    GlobalAcceleratorForDirectoryPreferredProtocol
    TCP "TCP"
    NONE "NONE"
}

/// `MicrosoftEntraConfig` of `AWS::WorkSpaces::Directory`.
#[derive(Clone, Default)]
#[must_use]
pub struct MicrosoftEntraConfig(Properties);

properties! { MicrosoftEntraConfig }

impl MicrosoftEntraConfig {
    /// `ApplicationConfigSecretArn`: string.
    #[track_caller]
    pub fn application_config_secret_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ApplicationConfigSecretArn", value);
        self
    }

    /// `TenantId`: string, pattern `^[a-zA-Z0-9-]{1,100}$`.
    #[track_caller]
    pub fn tenant_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TenantId", value);
        self
    }
}

/// `SamlProperties` of `AWS::WorkSpaces::Directory`.
#[derive(Clone, Default)]
#[must_use]
pub struct SamlProperties(Properties);

properties! { SamlProperties }

impl SamlProperties {
    /// `RelayStateParameterName`: string, at least 1 character.
    #[track_caller]
    pub fn relay_state_parameter_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RelayStateParameterName", value);
        self
    }

    /// `Status`: `SamlPropertiesStatus`.
    #[track_caller]
    pub fn status(mut self, value: impl IntoValue<SamlPropertiesStatus>) -> Self {
        self.0.set("Status", value);
        self
    }

    /// `UserAccessUrl`: string, 8 to 200 characters, pattern `^(http|https)\://\S+$`.
    #[track_caller]
    pub fn user_access_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("UserAccessUrl", value);
        self
    }
}

choice! {
    /// `SamlPropertiesStatus` of `AWS::WorkSpaces::Directory`.
    SamlPropertiesStatus
    DISABLED "DISABLED"
    ENABLED "ENABLED"
    ENABLED_WITH_DIRECTORY_LOGIN_FALLBACK "ENABLED_WITH_DIRECTORY_LOGIN_FALLBACK"
}

/// `SelfservicePermissions` of `AWS::WorkSpaces::Directory`.
#[derive(Clone, Default)]
#[must_use]
pub struct SelfservicePermissions(Properties);

properties! { SelfservicePermissions }

impl SelfservicePermissions {
    /// `ChangeComputeType`: `SelfservicePermissionsChangeComputeType`.
    #[track_caller]
    pub fn change_compute_type(
        mut self,
        value: impl IntoValue<SelfservicePermissionsChangeComputeType>,
    ) -> Self {
        self.0.set("ChangeComputeType", value);
        self
    }

    /// `IncreaseVolumeSize`: `SelfservicePermissionsIncreaseVolumeSize`.
    #[track_caller]
    pub fn increase_volume_size(
        mut self,
        value: impl IntoValue<SelfservicePermissionsIncreaseVolumeSize>,
    ) -> Self {
        self.0.set("IncreaseVolumeSize", value);
        self
    }

    /// `RebuildWorkspace`: `SelfservicePermissionsRebuildWorkspace`.
    #[track_caller]
    pub fn rebuild_workspace(
        mut self,
        value: impl IntoValue<SelfservicePermissionsRebuildWorkspace>,
    ) -> Self {
        self.0.set("RebuildWorkspace", value);
        self
    }

    /// `RestartWorkspace`: `SelfservicePermissionsRestartWorkspace`.
    #[track_caller]
    pub fn restart_workspace(
        mut self,
        value: impl IntoValue<SelfservicePermissionsRestartWorkspace>,
    ) -> Self {
        self.0.set("RestartWorkspace", value);
        self
    }

    /// `SwitchRunningMode`: `SelfservicePermissionsSwitchRunningMode`.
    #[track_caller]
    pub fn switch_running_mode(
        mut self,
        value: impl IntoValue<SelfservicePermissionsSwitchRunningMode>,
    ) -> Self {
        self.0.set("SwitchRunningMode", value);
        self
    }
}

choice! {
    /// `SelfservicePermissionsChangeComputeType` of `AWS::WorkSpaces::Directory`.
    SelfservicePermissionsChangeComputeType
    ENABLED "ENABLED"
    DISABLED "DISABLED"
}

choice! {
    /// `SelfservicePermissionsIncreaseVolumeSize` of `AWS::WorkSpaces::Directory`.
    SelfservicePermissionsIncreaseVolumeSize
    ENABLED "ENABLED"
    DISABLED "DISABLED"
}

choice! {
    /// `SelfservicePermissionsRebuildWorkspace` of `AWS::WorkSpaces::Directory`.
    SelfservicePermissionsRebuildWorkspace
    ENABLED "ENABLED"
    DISABLED "DISABLED"
}

choice! {
    /// `SelfservicePermissionsRestartWorkspace` of `AWS::WorkSpaces::Directory`.
    SelfservicePermissionsRestartWorkspace
    ENABLED "ENABLED"
    DISABLED "DISABLED"
}

choice! {
    /// `SelfservicePermissionsSwitchRunningMode` of `AWS::WorkSpaces::Directory`.
    SelfservicePermissionsSwitchRunningMode
    ENABLED "ENABLED"
    DISABLED "DISABLED"
}

/// `StorageConnector` of `AWS::WorkSpaces::Directory`.
#[derive(Clone, Default)]
#[must_use]
pub struct StorageConnector(Properties);

properties! { StorageConnector }

impl StorageConnector {
    /// `ConnectorType`: `StorageConnectorConnectorType`. Required.
    #[track_caller]
    pub fn connector_type(mut self, value: impl IntoValue<StorageConnectorConnectorType>) -> Self {
        self.0.set("ConnectorType", value);
        self
    }

    /// `Status`: `StorageConnectorStatus`. Required.
    #[track_caller]
    pub fn status(mut self, value: impl IntoValue<StorageConnectorStatus>) -> Self {
        self.0.set("Status", value);
        self
    }
}

choice! {
    /// `StorageConnectorConnectorType` of `AWS::WorkSpaces::Directory`.
    StorageConnectorConnectorType
    HOME_FOLDER "HOME_FOLDER"
}

choice! {
    /// `StorageConnectorStatus` of `AWS::WorkSpaces::Directory`.
    StorageConnectorStatus
    ENABLED "ENABLED"
    DISABLED "DISABLED"
}

/// `StreamingProperties` of `AWS::WorkSpaces::Directory`.
#[derive(Clone, Default)]
#[must_use]
pub struct StreamingProperties(Properties);

properties! { StreamingProperties }

impl StreamingProperties {
    /// `GlobalAccelerator`: `GlobalAcceleratorForDirectory`.
    #[track_caller]
    pub fn global_accelerator(
        mut self,
        value: impl IntoValue<GlobalAcceleratorForDirectory>,
    ) -> Self {
        self.0.set("GlobalAccelerator", value);
        self
    }

    /// `StorageConnectors`: list of `StorageConnector`, at least 1 item.
    #[track_caller]
    pub fn storage_connectors(mut self, value: impl IntoValue<ListOf<StorageConnector>>) -> Self {
        self.0.set("StorageConnectors", value);
        self
    }

    /// `StreamingExperiencePreferredProtocol`: `StreamingPropertiesStreamingExperiencePreferredProtocol`.
    #[track_caller]
    pub fn streaming_experience_preferred_protocol(
        mut self,
        value: impl IntoValue<StreamingPropertiesStreamingExperiencePreferredProtocol>,
    ) -> Self {
        self.0.set("StreamingExperiencePreferredProtocol", value);
        self
    }

    /// `UserSettings`: list of `UserSetting`, at least 1 item.
    #[track_caller]
    pub fn user_settings(mut self, value: impl IntoValue<ListOf<UserSetting>>) -> Self {
        self.0.set("UserSettings", value);
        self
    }
}

choice! {
    /// `StreamingPropertiesStreamingExperiencePreferredProtocol` of `AWS::WorkSpaces::Directory`.
    StreamingPropertiesStreamingExperiencePreferredProtocol
    TCP "TCP"
    UDP "UDP"
}

/// `Tag` of `AWS::WorkSpaces::Directory`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 127 characters. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 255 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

choice! {
    /// `Tenancy` of `AWS::WorkSpaces::Directory`.
    Tenancy
    DEDICATED "DEDICATED"
    SHARED "SHARED"
}

choice! {
    /// `UserIdentityType` of `AWS::WorkSpaces::Directory`.
    UserIdentityType
    CUSTOMER_MANAGED "CUSTOMER_MANAGED"
    AWS_DIRECTORY_SERVICE "AWS_DIRECTORY_SERVICE"
    AWS_IAM_IDENTITY_CENTER "AWS_IAM_IDENTITY_CENTER"
}

/// `UserSetting` of `AWS::WorkSpaces::Directory`.
#[derive(Clone, Default)]
#[must_use]
pub struct UserSetting(Properties);

properties! { UserSetting }

impl UserSetting {
    /// `Action`: `UserSettingAction`. Required.
    #[track_caller]
    pub fn action(mut self, value: impl IntoValue<UserSettingAction>) -> Self {
        self.0.set("Action", value);
        self
    }

    /// `MaximumLength`: integer, at least 0.
    #[track_caller]
    pub fn maximum_length(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaximumLength", value);
        self
    }

    /// `Permission`: `UserSettingPermission`. Required.
    #[track_caller]
    pub fn permission(mut self, value: impl IntoValue<UserSettingPermission>) -> Self {
        self.0.set("Permission", value);
        self
    }
}

choice! {
    /// `UserSettingAction` of `AWS::WorkSpaces::Directory`.
    UserSettingAction
    CLIPBOARD_COPY_FROM_LOCAL_DEVICE "CLIPBOARD_COPY_FROM_LOCAL_DEVICE"
    CLIPBOARD_COPY_TO_LOCAL_DEVICE "CLIPBOARD_COPY_TO_LOCAL_DEVICE"
    PRINTING_TO_LOCAL_DEVICE "PRINTING_TO_LOCAL_DEVICE"
    SMART_CARD "SMART_CARD"
}

choice! {
    /// `UserSettingPermission` of `AWS::WorkSpaces::Directory`.
    UserSettingPermission
    ENABLED "ENABLED"
    DISABLED "DISABLED"
}

/// `WorkspaceAccessProperties` of `AWS::WorkSpaces::Directory`.
#[derive(Clone, Default)]
#[must_use]
pub struct WorkspaceAccessProperties(Properties);

properties! { WorkspaceAccessProperties }

impl WorkspaceAccessProperties {
    /// `AccessEndpointConfig`: `AccessEndpointConfig`.
    #[track_caller]
    pub fn access_endpoint_config(mut self, value: impl IntoValue<AccessEndpointConfig>) -> Self {
        self.0.set("AccessEndpointConfig", value);
        self
    }

    /// `DeviceTypeAndroid`: `WorkspaceAccessPropertiesDeviceTypeAndroid`.
    #[track_caller]
    pub fn device_type_android(
        mut self,
        value: impl IntoValue<WorkspaceAccessPropertiesDeviceTypeAndroid>,
    ) -> Self {
        self.0.set("DeviceTypeAndroid", value);
        self
    }

    /// `DeviceTypeChromeOs`: `WorkspaceAccessPropertiesDeviceTypeChromeOs`.
    #[track_caller]
    pub fn device_type_chrome_os(
        mut self,
        value: impl IntoValue<WorkspaceAccessPropertiesDeviceTypeChromeOs>,
    ) -> Self {
        self.0.set("DeviceTypeChromeOs", value);
        self
    }

    /// `DeviceTypeIos`: `WorkspaceAccessPropertiesDeviceTypeIos`.
    #[track_caller]
    pub fn device_type_ios(
        mut self,
        value: impl IntoValue<WorkspaceAccessPropertiesDeviceTypeIos>,
    ) -> Self {
        self.0.set("DeviceTypeIos", value);
        self
    }

    /// `DeviceTypeLinux`: `WorkspaceAccessPropertiesDeviceTypeLinux`.
    #[track_caller]
    pub fn device_type_linux(
        mut self,
        value: impl IntoValue<WorkspaceAccessPropertiesDeviceTypeLinux>,
    ) -> Self {
        self.0.set("DeviceTypeLinux", value);
        self
    }

    /// `DeviceTypeOsx`: `WorkspaceAccessPropertiesDeviceTypeOsx`.
    #[track_caller]
    pub fn device_type_osx(
        mut self,
        value: impl IntoValue<WorkspaceAccessPropertiesDeviceTypeOsx>,
    ) -> Self {
        self.0.set("DeviceTypeOsx", value);
        self
    }

    /// `DeviceTypeWeb`: `WorkspaceAccessPropertiesDeviceTypeWeb`.
    #[track_caller]
    pub fn device_type_web(
        mut self,
        value: impl IntoValue<WorkspaceAccessPropertiesDeviceTypeWeb>,
    ) -> Self {
        self.0.set("DeviceTypeWeb", value);
        self
    }

    /// `DeviceTypeWindows`: `WorkspaceAccessPropertiesDeviceTypeWindows`.
    #[track_caller]
    pub fn device_type_windows(
        mut self,
        value: impl IntoValue<WorkspaceAccessPropertiesDeviceTypeWindows>,
    ) -> Self {
        self.0.set("DeviceTypeWindows", value);
        self
    }

    /// `DeviceTypeWorkSpacesThinClient`: `WorkspaceAccessPropertiesDeviceTypeWorkSpacesThinClient`.
    #[track_caller]
    pub fn device_type_work_spaces_thin_client(
        mut self,
        value: impl IntoValue<WorkspaceAccessPropertiesDeviceTypeWorkSpacesThinClient>,
    ) -> Self {
        self.0.set("DeviceTypeWorkSpacesThinClient", value);
        self
    }

    /// `DeviceTypeZeroClient`: `WorkspaceAccessPropertiesDeviceTypeZeroClient`.
    #[track_caller]
    pub fn device_type_zero_client(
        mut self,
        value: impl IntoValue<WorkspaceAccessPropertiesDeviceTypeZeroClient>,
    ) -> Self {
        self.0.set("DeviceTypeZeroClient", value);
        self
    }
}

choice! {
    /// `WorkspaceAccessPropertiesDeviceTypeAndroid` of `AWS::WorkSpaces::Directory`.
    WorkspaceAccessPropertiesDeviceTypeAndroid
    ALLOW "ALLOW"
    DENY "DENY"
}

choice! {
    /// `WorkspaceAccessPropertiesDeviceTypeChromeOs` of `AWS::WorkSpaces::Directory`.
    WorkspaceAccessPropertiesDeviceTypeChromeOs
    ALLOW "ALLOW"
    DENY "DENY"
}

choice! {
    /// `WorkspaceAccessPropertiesDeviceTypeIos` of `AWS::WorkSpaces::Directory`.
    WorkspaceAccessPropertiesDeviceTypeIos
    ALLOW "ALLOW"
    DENY "DENY"
}

choice! {
    /// `WorkspaceAccessPropertiesDeviceTypeLinux` of `AWS::WorkSpaces::Directory`.
    WorkspaceAccessPropertiesDeviceTypeLinux
    ALLOW "ALLOW"
    DENY "DENY"
}

choice! {
    /// `WorkspaceAccessPropertiesDeviceTypeOsx` of `AWS::WorkSpaces::Directory`.
    WorkspaceAccessPropertiesDeviceTypeOsx
    ALLOW "ALLOW"
    DENY "DENY"
}

choice! {
    /// `WorkspaceAccessPropertiesDeviceTypeWeb` of `AWS::WorkSpaces::Directory`.
    WorkspaceAccessPropertiesDeviceTypeWeb
    ALLOW "ALLOW"
    DENY "DENY"
}

choice! {
    /// `WorkspaceAccessPropertiesDeviceTypeWindows` of `AWS::WorkSpaces::Directory`.
    WorkspaceAccessPropertiesDeviceTypeWindows
    ALLOW "ALLOW"
    DENY "DENY"
}

choice! {
    /// `WorkspaceAccessPropertiesDeviceTypeWorkSpacesThinClient` of `AWS::WorkSpaces::Directory`.
    WorkspaceAccessPropertiesDeviceTypeWorkSpacesThinClient
    ALLOW "ALLOW"
    DENY "DENY"
}

choice! {
    /// `WorkspaceAccessPropertiesDeviceTypeZeroClient` of `AWS::WorkSpaces::Directory`.
    WorkspaceAccessPropertiesDeviceTypeZeroClient
    ALLOW "ALLOW"
    DENY "DENY"
}

choice! {
    /// `WorkspaceType` of `AWS::WorkSpaces::Directory`.
    WorkspaceType
    PERSONAL "PERSONAL"
    POOLS "POOLS"
}
