//! The deployment of a REST API, which is replaced whenever the API changes.

use crate::aws::ResourceType;
use crate::aws::apigateway::Deployment;
use crate::definition::Lowering;
use crate::template::Resource;
use crate::value::reference;

/// Writes the deployment and returns its logical id.
///
/// A deployment is a picture of the API at the time when it is made and cannot be changed afterwards. So its logical id
/// carries a hash over everything that makes up the API: another API gives another id, CloudFormation makes a new picture,
/// moves the stage to it, and deletes the old one. No other logical id carries a hash, since a hash in an id is an order to
/// replace what has it.
pub(super) fn lower(cx: &mut Lowering<'_>, waits_for: Vec<String>) -> String {
    let is_part = |resource: &Resource| resource.resource_type.starts_with("AWS::ApiGateway::");
    let hash = cx.fingerprint(is_part);
    let deployment = Deployment::default().rest_api_id(reference(cx.name()));
    let mut deployment = deployment.resource();
    deployment.depends_on.extend(waits_for);
    cx.add(&format!("Deployment{hash}"), deployment)
}
