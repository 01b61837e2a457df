/** Strapi's names of our content types. */
export const organisationUid = 'api::organisation.organisation';
export const eventUid = 'api::event.event';
export const newsArticleUid = 'api::news-article.news-article';
export const pageUid = 'api::page.page';
export const areaUid = 'api::area.area';
export const themeUid = 'api::theme.theme';
export const targetGroupUid = 'api::target-group.target-group';
export const languageUid = 'api::language.language';
export const searchSynonymUid = 'api::search-synonym.search-synonym';
export const helpSectionUid = 'api::help-section.help-section';
export const helpKindUid = 'api::help-kind.help-kind';
export const helpOfferUid = 'api::help-offer.help-offer';
export const situationRoundUid = 'api::situation-round.situation-round';
export const serviceSettingsUid = 'api::service-settings.service-settings';
export const membershipUid = 'api::membership.membership';
export const editorAbsenceUid = 'api::editor-absence.editor-absence';
export const invitationUid = 'api::invitation.invitation';
export const reviewRequestUid = 'api::review-request.review-request';
export const changeLogEntryUid = 'api::change-log-entry.change-log-entry';
export const mailMessageUid = 'api::mail-message.mail-message';
export const helpLinkUid = 'api::help-link.help-link';
export const helpNoticeUid = 'api::help-notice.help-notice';
export const helpReportUid = 'api::help-report.help-report';
export const helpProposalUid = 'api::help-proposal.help-proposal';
export const unansweredSearchUid = 'api::unanswered-search.unanswered-search';

/** The types that are written as drafts and published. */
export const draftedUids = [
  organisationUid,
  eventUid,
  newsArticleUid,
  pageUid,
  searchSynonymUid,
  helpSectionUid,
  helpOfferUid,
  situationRoundUid,
] as const;

/** The types that people write in the admin. */
export const editorialUids = [
  ...draftedUids,
  areaUid,
  themeUid,
  targetGroupUid,
  languageUid,
  helpKindUid,
] as const;

export type EditorialUid = (typeof editorialUids)[number];

/** Whether entries of a content type are drafts until they are published. */
export function isDraftedUid(uid: string): boolean {
  return draftedUids.some((drafted) => drafted === uid);
}
