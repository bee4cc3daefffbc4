//! Services that publish to a topic.

use super::super::delivery::use_of_key;
use super::{Topic, TopicEncryption};
use crate::definition::{Construct, Handle, Lowering, PolicyTarget, Target};
use crate::diagnostic::{Code, Diagnostic};
use crate::iam::{Conditions, Principal, Statement};

/// Lets a service such as `cloudwatch.amazonaws.com` publish to a topic on behalf of the construct that is lowered.
///
/// The topic policy gets a statement with the conditions, and so does the policy of the topic's own key. A topic whose key
/// does not let services in is reported. `needed_by` names a resource that cannot be made before the service may publish.
///
/// A topic with a policy has no longer the one by which SNS lets everybody of the account in, on which alarms rely.
pub(in crate::constructs) fn let_service_publish(
    cx: &mut Lowering<'_>,
    topic: &Handle<Topic>,
    service: &str,
    conditions: Conditions,
    needed_by: Option<Target>,
) {
    // Statements of several constructs about the topic must name it alike to be merged.
    let topic = &topic.beside(&cx.me::<Topic>());
    let Some(found) = cx.find(topic) else {
        return;
    };
    match &found.encryption {
        TopicEncryption::KmsManaged => report_key(cx, topic, found, service),
        TopicEncryption::Key(key) => {
            let target = cx.target_of(&key.beside(topic));
            cx.allow_on(PolicyTarget::Key, target, use_of_key(service));
        }
        TopicEncryption::None => {}
    }
    let statement = Statement::allow(["sns:Publish"])
        .on(topic.arn())
        .to(Principal::service(service))
        .when(conditions);
    let target = cx.target_of(topic);
    match needed_by {
        Some(waiting) => cx.allow_before(waiting, PolicyTarget::Topic, target, statement),
        None => cx.allow_on(PolicyTarget::Topic, target, statement),
    }
}

/// Source: the page "Managing Amazon SNS encryption keys and costs" of the SNS developer guide, on event sources from AWS
/// services.
fn report_key(cx: &mut Lowering<'_>, topic: &Handle<Topic>, found: &Topic, service: &str) {
    let name = topic.construct_name();
    let diagnostic = Diagnostic::error(
        Code::CONFLICT,
        format!("{service} cannot publish to `{name}`, which is encrypted with the key that AWS manages for SNS"),
    )
    .at(topic.origin(), format!("`{}` publishes to it", cx.name()))
    .related(found.base().origin, format!("`{name}` is made here"))
    .help(
        "encrypt the topic with a key of your own, or with none (`encryption: none`, `TopicEncryption::None`): the policy of \
         that key cannot let services in",
    );
    cx.report(diagnostic);
}
