import { SetMetadata } from '@nestjs/common';

export const PERMISSION_MARK = 'redline:permission';
export const PUBLIC_MARK = 'redline:public';

/** Marks what a caller must be permitted to do; inert here, enforced by the guard in accounts. */
export const RequirePermission = (permission: string) => SetMetadata(PERMISSION_MARK, permission);

/** Marks a route that answers without a sign-in. */
export const Public = () => SetMetadata(PUBLIC_MARK, true);
